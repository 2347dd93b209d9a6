-- When a patient began the program; its days count from here.
create schema program;
grant usage on schema program to lull_app;

create table program.enrolment (
    patient_id  uuid primary key references account.patient on delete cascade,
    enrolled_on date not null,
    enrolled_at timestamptz not null
);
comment on column program.enrolment.enrolled_on is 'the patient''s day that is day 1; weeks start on its weekday';

alter table program.enrolment enable row level security;
alter table program.enrolment force row level security;
create policy own on program.enrolment
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
grant select, insert on program.enrolment to lull_app;
