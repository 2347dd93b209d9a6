-- The answer to the question about self-harm, as a patient gives it in the room and a therapist enters it: one more way to the
-- same log. It is part of a questionnaire, so whoever may enter that may write it; to read the log takes what it took before.
alter table safety.event
    add column entered_by uuid,
    add constraint event_entered_by_check check (entered_by is null or (entered_by <> patient_id and kind = 'ITEM')),
    add constraint event_entered unique (patient_id, id, entered_by);
comment on column safety.event.entered_by is
    'the therapist who entered it together with the patient; without a foreign key: it stays when their account ends';

create table safety.taken_back (
    patient_id   uuid not null,
    event_id     uuid not null,
    therapist_id uuid not null,
    at           timestamptz not null,
    primary key (patient_id, event_id),
    foreign key (patient_id, event_id, therapist_id) references safety.event (patient_id, id, entered_by) on delete cascade
);
comment on table safety.taken_back is 'answers a therapist entered by mistake, or corrected: they stay in the log, and nothing follows from them';

alter table safety.taken_back enable row level security;
alter table safety.taken_back force row level security;
create policy own on safety.taken_back for select using (patient_id = (select store.actor()));
create policy shared on safety.taken_back for select using (patient_id = (select careteam.opened('SAFETY')));
create policy therapists_own on safety.taken_back for select
    using (therapist_id = (select store.actor()) and patient_id = (select careteam.opened('MEASURES')));
create policy therapist_takes_back on safety.taken_back for insert
    with check (therapist_id = (select store.actor()) and patient_id = (select careteam.opened('MEASURES')));

create policy in_own_name on safety.event as restrictive for insert
    with check (entered_by is null or entered_by = (select store.actor()));
create policy heard on safety.event for insert
    with check (entered_by = (select store.actor()) and patient_id = (select careteam.opened('MEASURES')));
create policy heard_reads on safety.event for select
    using (entered_by = (select store.actor()) and patient_id = (select careteam.opened('MEASURES')));

grant select, insert on safety.taken_back to lull_app;
