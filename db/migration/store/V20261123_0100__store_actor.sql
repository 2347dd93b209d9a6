-- Who acts: each transaction names its actor with set_config('lull.actor', …, true).
-- Policies call these as (select store.actor()), so that PostgreSQL evaluates them once per statement.
create schema store;
grant usage on schema store to lull_app;

create function store.actor() returns uuid
    language sql stable parallel safe
    return case when current_setting('lull.actor', true) like 'duty:%' then null
                else nullif(current_setting('lull.actor', true), '')::uuid end;

create function store.on_duty(name text) returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('lull.actor', true) = 'duty:' || name, false);

comment on function store.actor() is 'the person in whose name this transaction runs, or null';
comment on function store.on_duty(text) is 'whether the application itself acts, in this duty';
