-- A form that a patient answers in the room, and a therapist enters: it is the patient's answer, with who entered it.
alter table measures.answered
    add column entered_by uuid,
    add constraint answered_entered_by_check check (entered_by <> patient_id),
    add constraint answered_entered unique (patient_id, id, entered_by);
comment on column measures.answered.entered_by is
    'the therapist who entered it together with the patient; without a foreign key: it stays when their account ends';

create table measures.taken_back (
    patient_id   uuid not null,
    answered_id  uuid not null,
    therapist_id uuid not null,
    at           timestamptz not null,
    instead      uuid,
    primary key (patient_id, answered_id),
    foreign key (patient_id, answered_id, therapist_id)
        references measures.answered (patient_id, id, entered_by) on delete cascade,
    foreign key (patient_id, instead, therapist_id)
        references measures.answered (patient_id, id, entered_by) on delete cascade,
    check (instead <> answered_id)
);
comment on table measures.taken_back is
    'what was entered together and does not count any more: by whoever entered it, once; the former stays in measures.answered';
comment on column measures.taken_back.instead is 'what stands in its place; null where it was entered by mistake';

alter table measures.taken_back enable row level security;
alter table measures.taken_back force row level security;
create policy own on measures.taken_back for select using (patient_id = (select store.actor()));
create policy shared on measures.taken_back for select using (patient_id = (select careteam.opened('MEASURES')));
create policy therapist_takes_back on measures.taken_back for insert
    with check (therapist_id = (select store.actor()) and patient_id = (select careteam.opened('MEASURES')));

-- Nobody enters in another's name, not even the patient in their therapist's.
create policy in_own_name on measures.answered as restrictive for insert
    with check (entered_by is null or entered_by = (select store.actor()));
create policy together on measures.answered for insert
    with check (entered_by = (select store.actor()) and patient_id = (select careteam.opened('MEASURES')));
create policy together on measures.taken for insert
    with check (patient_id = (select careteam.opened('MEASURES'))
                and answered_id in (select a.id from measures.answered a
                                     where a.patient_id = store.looked_at() and a.entered_by = store.actor()));
create policy together_goes on measures.taken for delete
    using (patient_id = (select careteam.opened('MEASURES'))
           and answered_id in (select a.id from measures.answered a
                                where a.patient_id = store.looked_at() and a.entered_by = store.actor()));

grant select, insert on measures.taken_back to lull_app;
grant delete on measures.taken to lull_app;
