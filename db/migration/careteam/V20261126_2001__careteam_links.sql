-- Who reads along: links between a patient and a therapist, what is shared over each, kind by kind, and since when.
create schema careteam;
grant usage on schema careteam to lull_app;

create table careteam.link (
    patient_id      uuid not null references account.patient on delete cascade,
    id              uuid not null,
    state           text not null check (state in ('OFFERED', 'ACCEPTED', 'ACTIVE', 'PAUSED', 'ENDED')),
    begun_by        text not null check (begun_by in ('PATIENT', 'THERAPIST')),
    code_hash       bytea unique check (length(code_hash) = 32),
    patient_name    text not null check (length(patient_name) between 1 and 40),
    therapist_id    uuid references account.person on delete set null,
    therapist_name  text check (length(therapist_name) between 1 and 40),
    therapist_place text check (length(therapist_place) between 1 and 120),
    begun_at        timestamptz not null,
    expires_at      timestamptz,
    accepted_at     timestamptz,
    active_at       timestamptz,
    paused_at       timestamptz,
    ended_at        timestamptz,
    ended_by        text check (ended_by in ('PATIENT', 'THERAPIST')),
    version         int not null default 0 check (version >= 0),
    primary key (patient_id, id),
    check ((state = 'OFFERED') = (code_hash is not null)),
    check (state in ('OFFERED', 'ENDED') or (therapist_id is not null and therapist_name is not null)),
    check ((state in ('OFFERED', 'ACCEPTED')) = (expires_at is not null)),
    check (state not in ('ACTIVE', 'PAUSED') or active_at is not null),
    check ((state = 'PAUSED') = (paused_at is not null)),
    check ((state = 'ENDED') = (ended_at is not null)),
    check ((state = 'ENDED') = (ended_by is not null)),
    check (therapist_id <> patient_id)
);
comment on table careteam.link is
    'offered by the patient, accepted by a therapist, active once the patient confirmed the person named; only an active link shows anything';
comment on column careteam.link.code_hash is 'SHA-256 of the code of an open offer; the code itself is never stored';
comment on column careteam.link.patient_name is 'how the patient chose to be named to this therapist';
comment on column careteam.link.therapist_name is 'as it was shown to the patient who confirmed';
comment on column careteam.link.expires_at is 'until when an offer can be accepted, or an acceptance confirmed';
create unique index link_one_offer on careteam.link (patient_id) where state = 'OFFERED';
create unique index link_once on careteam.link (patient_id, therapist_id) where state in ('ACCEPTED', 'ACTIVE', 'PAUSED');
create index link_by_therapist on careteam.link (therapist_id, patient_id) where state in ('ACCEPTED', 'ACTIVE', 'PAUSED');

create table careteam.invitation (
    therapist_id    uuid not null references account.person on delete cascade,
    id              uuid not null,
    code_hash       bytea not null unique check (length(code_hash) = 32),
    therapist_name  text not null check (length(therapist_name) between 1 and 40),
    therapist_place text check (length(therapist_place) between 1 and 120),
    made_at         timestamptz not null,
    expires_at      timestamptz not null check (expires_at > made_at),
    closed_at       timestamptz check (closed_at >= made_at),
    primary key (therapist_id, id)
);
comment on table careteam.invitation is 'a code a therapist gives to one patient; taking it up is the patient''s confirmation';
comment on column careteam.invitation.closed_at is 'when it was taken up or taken back';

create table careteam.share (
    patient_id   uuid not null,
    id           uuid not null,
    link_id      uuid not null,
    therapist_id uuid not null,
    kind         text not null check (kind in ('CHECK_INS', 'INTAKE', 'SESSIONS', 'MEASURES', 'SAFETY', 'WEEKS',
                                               'WORKSHEETS', 'PRACTICE', 'MESSAGES')),
    text_version text not null check (length(text_version) between 1 and 40),
    given_at     timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= given_at),
    primary key (patient_id, id),
    foreign key (patient_id, link_id) references careteam.link on delete cascade
);
comment on table careteam.share is 'each consent, with the version of its text; a withdrawn one stays as history';
create unique index share_now on careteam.share (patient_id, link_id, kind) where withdrawn_at is null;
create index share_by_therapist on careteam.share (therapist_id, patient_id, kind) where withdrawn_at is null;

create table careteam.shared_sheet (
    patient_id   uuid not null,
    id           uuid not null,
    link_id      uuid not null,
    therapist_id uuid not null,
    sheet        uuid not null,
    text_version text not null check (length(text_version) between 1 and 40),
    given_at     timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= given_at),
    primary key (patient_id, id),
    foreign key (patient_id, link_id) references careteam.link on delete cascade
);
comment on table careteam.shared_sheet is 'worksheets are shared one by one, within the consent to share worksheets at all';
create unique index shared_sheet_now on careteam.shared_sheet (patient_id, link_id, sheet) where withdrawn_at is null;
create index shared_sheet_by_therapist on careteam.shared_sheet (therapist_id, patient_id) where withdrawn_at is null;

alter table careteam.link enable row level security;
alter table careteam.link force row level security;
alter table careteam.invitation enable row level security;
alter table careteam.invitation force row level security;
alter table careteam.share enable row level security;
alter table careteam.share force row level security;
alter table careteam.shared_sheet enable row level security;
alter table careteam.shared_sheet force row level security;

create function careteam.code() returns bytea
    language sql stable parallel safe
    return decode(nullif(current_setting('lull.code', true), ''), 'hex');
comment on function careteam.code() is 'the hash of the code somebody holds out in this transaction, or null';

create function careteam.is_therapist() returns boolean
    language sql stable parallel safe
    return exists (select from account.person_role where person_id = store.actor() and role = 'THERAPIST');
comment on function careteam.is_therapist() is 'whether the actor is a therapist now';

-- The patient does everything with their own links.
create policy own on careteam.link using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
-- A therapist sees theirs, and the one offer whose code they hold; they accept and end, but never make a link active.
create policy therapist_reads on careteam.link for select
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()));
create policy code_reads on careteam.link for select
    using (code_hash = (select careteam.code()) and state = 'OFFERED' and (select careteam.is_therapist()));
create policy code_accepts on careteam.link for update
    using (code_hash = (select careteam.code()) and state = 'OFFERED' and (select careteam.is_therapist()))
    with check (therapist_id = (select store.actor()) and state = 'ACCEPTED');
create policy therapist_ends on careteam.link for update
    using (therapist_id = (select store.actor()) and state in ('ACCEPTED', 'ACTIVE', 'PAUSED'))
    with check (therapist_id = (select store.actor()) and state = 'ENDED' and ended_by = 'THERAPIST');

create policy own on careteam.invitation
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()))
    with check (therapist_id = (select store.actor()) and (select careteam.is_therapist()));
create policy code_reads on careteam.invitation for select
    using (code_hash = (select careteam.code()) and (select store.actor()) is not null);
create policy code_closes on careteam.invitation for update
    using (code_hash = (select careteam.code()) and closed_at is null and (select store.actor()) is not null)
    with check (closed_at is not null);

create policy own on careteam.share using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
create policy therapist_reads on careteam.share for select
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()));
create policy own on careteam.shared_sheet
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
create policy therapist_reads on careteam.shared_sheet for select
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()));

grant select, insert on careteam.link, careteam.invitation, careteam.share, careteam.shared_sheet to lull_app;
grant update (state, code_hash, patient_name, therapist_id, therapist_name, therapist_place, expires_at, accepted_at, active_at,
              paused_at, ended_at, ended_by, version) on careteam.link to lull_app;
grant update (closed_at) on careteam.invitation to lull_app;
grant update (withdrawn_at) on careteam.share, careteam.shared_sheet to lull_app;

-- What the policies of every diary ask. Each is evaluated once per statement, whatever the number of rows.
create function careteam.followed() returns uuid
    language sql stable parallel safe
    begin atomic
        select l.patient_id from careteam.link l
         where l.therapist_id = store.actor() and l.patient_id = store.looked_at() and l.state = 'ACTIVE';
    end;
comment on function careteam.followed() is 'the patient this transaction looks at, where an active link leads to the actor; else null';

create function careteam.opened(asked text) returns uuid
    language sql stable parallel safe
    begin atomic
        select l.patient_id from careteam.link l
          join careteam.share s on s.patient_id = l.patient_id and s.link_id = l.id
         where l.therapist_id = store.actor() and l.patient_id = store.looked_at() and l.state = 'ACTIVE'
           and s.kind = asked and s.withdrawn_at is null;
    end;
comment on function careteam.opened(text) is 'the patient this transaction looks at, where they share this kind with the actor; else null';

create policy followed on account.patient for select using (patient_id = (select careteam.followed()));

do $$
declare t text;
begin
    for t in select unnest(array[
        'CHECK_INS checkin.evening', 'CHECK_INS checkin.day_around', 'CHECK_INS checkin.bout', 'CHECK_INS checkin.holiday',
        'CHECK_INS checkin.rhythm', 'CHECK_INS checkin.preference',
        'INTAKE intake.about_me', 'INTAKE intake.day_total', 'INTAKE intake.entry', 'INTAKE medicines.evening_taken',
        'INTAKE medicines.medicine_change', 'INTAKE intake.own_item', 'INTAKE intake.setting',
        'INTAKE medicines.medicine_event', 'INTAKE medicines.own_medicine', 'INTAKE medicines.taken_once',
        'INTAKE taper.event', 'INTAKE taper.felt', 'INTAKE taper.plan',
        'SESSIONS sessions.completion', 'SESSIONS program.enrolment', 'SESSIONS program.pause', 'SESSIONS program.stay',
        'SESSIONS program.ahead', 'SESSIONS program.left_out', 'SESSIONS program.tempo_change',
        'MEASURES measures.answered', 'MEASURES measures.taken', 'MEASURES measures.let_go',
        'SAFETY safety.event', 'SAFETY safety.plan', 'SAFETY entry.answer',
        'WEEKS review.week', 'WEEKS review.body_map', 'WEEKS review.blood_test', 'WEEKS adverse.noticed',
        'PRACTICE urges.urge', 'PRACTICE urges.report', 'PRACTICE urges.ladder_check', 'PRACTICE urges.ladder_day',
        'PRACTICE urges.ladder_try', 'PRACTICE exposures.exposure', 'PRACTICE exposures.sitting', 'PRACTICE exposures.rung',
        'PRACTICE exposures.loop', 'PRACTICE lessons.card_view'])
    loop
        execute format('create policy shared on %s for select using (patient_id = (select careteam.opened(%L)))',
                       split_part(t, ' ', 2), split_part(t, ' ', 1));
    end loop;
end $$;

create policy shared on worksheets.sheet for select
    using (patient_id = (select careteam.opened('WORKSHEETS')) and state = 'SAVED'
           and id in (select s.sheet from careteam.shared_sheet s
                       where s.therapist_id = store.actor() and s.patient_id = store.looked_at() and s.withdrawn_at is null));
create policy shared on worksheets.kept for select
    using (patient_id = (select careteam.opened('WORKSHEETS')) and not aside
           and sheet in (select s.sheet from careteam.shared_sheet s
                          where s.therapist_id = store.actor() and s.patient_id = store.looked_at() and s.withdrawn_at is null));
