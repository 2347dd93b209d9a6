-- Writing the audit takes two statements: this function holds the head of the chain, then Lull computes the MACs, with a key
-- that is not here, and one statement writes the rows and moves the head. It runs with the rights of whoever calls it, so it
-- can do nothing that they cannot.
create function account.audit_held(people uuid[], out acted text, out names uuid[], out n bigint, out mac bytea)
    language plpgsql
as $$
begin
    acted := coalesce(current_setting('lull.actor', true), '');
    perform set_config('lull.actor', 'duty:audit', true);
    -- before the head is held, so that the others wait no longer than they must
    names := array(select p.pseudonym
                     from unnest(people) with ordinality as one (person, place)
                     left join account.pseudonym p on p.person_id = one.person
                    order by one.place);
    select h.n, h.mac into strict n, mac from account.audit_head h for update;
end $$;
comment on function account.audit_held(uuid[]) is
    'takes up the duty and holds the head of the chain until the commit; whoever acted before, and the pseudonyms in the same order';
