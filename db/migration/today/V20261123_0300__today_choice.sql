-- What the patient chose for a step of a day. Whether a step's thing really happened is known by its own module.
create schema today;
grant usage on schema today to lull_app;

create table today.choice (
    patient_id uuid not null references account.patient on delete cascade,
    day        date not null,
    step_key   text not null check (length(step_key) between 1 and 80),
    choice     text not null check (choice in ('DONE', 'LATER', 'LET_GO')),
    at         timestamptz not null,
    primary key (patient_id, day, step_key)
);
comment on column today.choice.day is 'the patient''s day, which begins at 04:00 in their zone';

alter table today.choice enable row level security;
alter table today.choice force row level security;
create policy own on today.choice
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
grant select, insert, update, delete on today.choice to lull_app;
