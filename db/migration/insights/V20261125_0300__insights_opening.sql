-- How often somebody looks at the weeks, so that something else can be offered; kept for a day.
create schema insights;
grant usage on schema insights to lull_app;

create table insights.opening (
    patient_id uuid not null references account.patient on delete cascade,
    id         uuid not null,
    at         timestamptz not null,
    primary key (patient_id, id)
);
comment on table insights.opening is 'a look at the weeks; those of more than 24 hours ago go with the next';

alter table insights.opening enable row level security;
alter table insights.opening force row level security;
create policy own on insights.opening
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
grant select, insert, delete on insights.opening to lull_app;
