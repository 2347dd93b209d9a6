-- What a therapist notes about a patient for themselves.
create schema notes;
grant usage on schema notes to lull_app;

create table notes.note (
    patient_id   uuid not null references account.patient on delete cascade,
    id           uuid not null,
    therapist_id uuid not null references account.person on delete cascade,
    text_sealed  bytea not null check (length(text_sealed) between 1 and 40000),
    version      int not null default 0 check (version >= 0),
    written_at   timestamptz not null,
    changed_at   timestamptz not null check (changed_at >= written_at),
    primary key (patient_id, id),
    check (therapist_id <> patient_id)
);
comment on table notes.note is
    'only the therapist who wrote it sees it; it is deleted with the patient''s account and with the therapist''s';
create index note_by_therapist on notes.note (therapist_id, patient_id);

alter table notes.note enable row level security;
alter table notes.note force row level security;

create policy therapists_own on notes.note for select
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()));
create policy therapist_changes on notes.note for update
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()))
    with check (therapist_id = (select store.actor()) and (select careteam.is_therapist()));
create policy therapist_takes_away on notes.note for delete
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()));
-- A new one only about somebody who is linked now.
create policy therapist_begins on notes.note for insert
    with check (therapist_id = (select store.actor()) and patient_id = (select careteam.followed()));

grant select, insert, delete on notes.note to lull_app;
grant update (text_sealed, version, changed_at) on notes.note to lull_app;
