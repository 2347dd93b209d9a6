-- A patient looks for the lists that named them: an index by whom a list names. What is written waits for nobody's clearing up of
-- the index, for it is written while the head of the chain is held.
drop index account.audit_lists;
create index audit_on_list on account.audit using gin (on_list) with (fastupdate = off) where what = 'CASELOAD_SHOWN';

-- The duty sees the rows of all numbers, anybody else of none: said as a range, so that it can be looked up. Policies are joined
-- by "or", and a condition on no column would have every row of the audit looked at for each patient.
drop policy audit on account.audit;
create policy audit on account.audit for select
    using (n between (select case when store.on_duty('audit') then 1::bigint end)
                 and (select case when store.on_duty('audit') then 9223372036854775807 end));
