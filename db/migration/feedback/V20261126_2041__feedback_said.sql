-- What a therapist says about a worksheet or an exposure that a patient shares with them; never a mark.
create schema feedback;
grant usage on schema feedback to lull_app;

create table feedback.said (
    patient_id   uuid not null references account.patient on delete cascade,
    id           uuid not null,
    therapist_id uuid not null,
    about        text not null check (about in ('WORKSHEET', 'EXPOSURE')),
    thing        uuid not null,
    number       int not null check (number >= 1),
    text_sealed  bytea not null check (length(text_sealed) between 1 and 20000),
    at           timestamptz not null,
    primary key (patient_id, id),
    unique (patient_id, therapist_id, about, thing, number),
    check (therapist_id <> patient_id)
);
comment on table feedback.said is 'never changed once it is given; it goes with the patient''s account';
comment on column feedback.said.therapist_id is
    'without a foreign key: it stays with the patient when the therapist''s account ends';
comment on column feedback.said.thing is 'the worksheet or the exposure; it may be gone by now, what was said about it stays';
comment on column feedback.said.number is 'counts what one therapist said about one thing: two windows that give the same are one row';

create table feedback.draft (
    patient_id   uuid not null references account.patient on delete cascade,
    id           uuid not null,
    therapist_id uuid not null references account.person on delete cascade,
    about        text not null check (about in ('WORKSHEET', 'EXPOSURE')),
    thing        uuid not null,
    text_sealed  bytea not null check (length(text_sealed) between 1 and 20000),
    version      int not null default 0 check (version >= 0),
    saved_at     timestamptz not null,
    primary key (patient_id, id),
    unique (patient_id, therapist_id, about, thing)
);
comment on table feedback.draft is 'what is being written and not given; only the therapist who writes it sees it';

create table feedback.seen (
    patient_id uuid not null references account.patient on delete cascade,
    about      text not null check (about in ('WORKSHEET', 'EXPOSURE')),
    thing      uuid not null,
    up_to      timestamptz not null,
    primary key (patient_id, about, thing)
);
comment on table feedback.seen is 'up to when the patient has looked, for the patient''s own page; no therapist sees it';

alter table feedback.said enable row level security;
alter table feedback.said force row level security;
alter table feedback.draft enable row level security;
alter table feedback.draft force row level security;
alter table feedback.seen enable row level security;
alter table feedback.seen force row level security;

create policy own on feedback.said for select using (patient_id = (select store.actor()));
create policy own_words on feedback.said for select
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()));

-- A therapist says something about what they are shown, and about nothing else.
create policy therapist_writes on feedback.said for insert
    with check (therapist_id = (select store.actor())
                and (about = 'EXPOSURE' and patient_id = (select careteam.opened('PRACTICE'))
                     or about = 'WORKSHEET' and patient_id = (select careteam.opened('WORKSHEETS'))
                        and thing in (select s.sheet from careteam.shared_sheet s
                                       where s.therapist_id = store.actor() and s.patient_id = store.looked_at()
                                         and s.withdrawn_at is null)));

create policy therapists_own on feedback.draft for select
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()));
create policy therapists_own_goes on feedback.draft for delete
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()));
create policy therapist_begins on feedback.draft for insert
    with check (therapist_id = (select store.actor()) and patient_id = (select careteam.followed()));
create policy therapist_goes_on on feedback.draft for update
    using (therapist_id = (select store.actor()) and patient_id = (select careteam.followed()))
    with check (therapist_id = (select store.actor()) and patient_id = (select careteam.followed()));

create policy own on feedback.seen using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));

grant select, insert on feedback.said to lull_app;
grant select, insert, delete on feedback.draft to lull_app;
grant update (text_sealed, version, saved_at) on feedback.draft to lull_app;
grant select, insert on feedback.seen to lull_app;
grant update (up_to) on feedback.seen to lull_app;
