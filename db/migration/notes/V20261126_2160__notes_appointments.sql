-- On which days a therapist met a patient: where "before the appointment" begins.
create table notes.appointment (
    patient_id   uuid not null references account.patient on delete cascade,
    therapist_id uuid not null references account.person on delete cascade,
    day          date not null,
    primary key (patient_id, therapist_id, day),
    check (therapist_id <> patient_id)
);
comment on table notes.appointment is
    'only the therapist who noted it sees it; it is deleted with the patient''s account and with the therapist''s';
comment on column notes.appointment.day is 'the patient''s day';
create index appointment_by_therapist on notes.appointment (therapist_id, patient_id);

alter table notes.appointment enable row level security;
alter table notes.appointment force row level security;

create policy therapists_own on notes.appointment for select
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()));
create policy therapist_takes_away on notes.appointment for delete
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()));
-- A new one only about somebody who is linked now.
create policy therapist_begins on notes.appointment for insert
    with check (therapist_id = (select store.actor()) and patient_id = (select careteam.followed()));

grant select, insert, delete on notes.appointment to lull_app;
