-- The audit becomes a chain: each row has a number and a MAC over the one before it and its own fields, made with a key that
-- the database does not have. Rows from before keep no MAC; the first link vouches for all of them.
alter table account.audit
    drop constraint audit_what_check,
    add column n       bigint,
    add column kind    text,
    add column on_list uuid[],
    add column key_id  int,
    add column mac     bytea;

create table account.audit_head (
    one bool primary key default true check (one),
    n   bigint not null check (n >= 0),
    mac bytea check (length(mac) = 32)
);
comment on table account.audit_head is 'where the chain ends; whoever writes a row locks it until the commit';

alter table account.audit no force row level security;
update account.audit set n = numbered.n
from (select id, row_number() over (order by at, id) as n from account.audit) numbered
where audit.id = numbered.id;
insert into account.audit_head (n) select count(*) from account.audit;
alter table account.audit force row level security;

-- What is recorded, and of which kind, are words of the application's; a new one needs no migration.
alter table account.audit
    alter column n set not null,
    add constraint audit_n unique (n),
    add constraint audit_n_check check (n > 0),
    add constraint audit_what_check check (what ~ '^[A-Z_]{3,40}$'),
    add constraint audit_kind_check check (kind ~ '^[A-Z_]{3,40}$'),
    add constraint audit_mac_check check (length(mac) = 32),
    add constraint audit_key_check check ((mac is null) = (key_id is null)),
    add constraint audit_on_list_check check ((what = 'CASELOAD_SHOWN') = (on_list is not null));
comment on column account.audit.n is '1, 2, 3 …, without a gap';
comment on column account.audit.kind is 'which kind of data, where it was about one';
comment on column account.audit.on_list is 'pseudonyms of all on a list that was shown';
comment on column account.audit.key_id is 'which key the MAC was made with';
comment on column account.audit.mac is 'HMAC-SHA256 over the MAC of row n - 1 and all other fields; null before there was a chain';
create index audit_whom on account.audit (whom, n);
create index audit_lists on account.audit (n) where what = 'CASELOAD_SHOWN';

create function account.audit_head_advances() returns trigger
    language plpgsql as $$
begin
    if new.n <= old.n then
        raise exception 'the head of the audit only advances';
    end if;
    return new;
end $$;
create trigger advances before update on account.audit_head for each row execute function account.audit_head_advances();

-- Written and checked in a duty of its own; besides, people read the rows that are about them.
drop policy append on account.audit;
create policy audit on account.audit for select using ((select store.on_duty('audit')));
create policy append on account.audit for insert with check ((select store.on_duty('audit')) and mac is not null);
create policy own_read on account.audit for select using (
    whom = (select pseudonym from account.pseudonym where person_id = (select store.actor()))
    or on_list @> array[(select pseudonym from account.pseudonym where person_id = (select store.actor()))]);
create policy audit on account.pseudonym for select using ((select store.on_duty('audit')));
alter table account.audit_head enable row level security;
alter table account.audit_head force row level security;
create policy audit on account.audit_head using ((select store.on_duty('audit'))) with check ((select store.on_duty('audit')));

grant select on account.audit to lull_app;
grant select, update on account.audit_head to lull_app;
