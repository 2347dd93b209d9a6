-- What a patient and a linked therapist write to one another; nobody is told whether it was read.
create schema messages;
grant usage on schema messages to lull_app;

create table messages.message (
    patient_id   uuid not null references account.patient on delete cascade,
    id           uuid not null,
    therapist_id uuid not null,
    author       text not null check (author in ('PATIENT', 'THERAPIST')),
    number       int not null check (number >= 1),
    text_sealed  bytea not null check (length(text_sealed) between 1 and 20000),
    at           timestamptz not null,
    primary key (patient_id, id),
    unique (patient_id, therapist_id, author, number),
    check (therapist_id <> patient_id)
);
comment on table messages.message is 'never changed once it is sent; it goes with the patient''s account';
comment on column messages.message.therapist_id is
    'without a foreign key: what a therapist wrote stays with the patient when the therapist''s account ends';
comment on column messages.message.number is 'counts the messages of one author in one exchange: two windows that send the same are one row';
create index message_by_time on messages.message (patient_id, therapist_id, at);

create table messages.draft (
    patient_id   uuid not null references account.patient on delete cascade,
    id           uuid not null,
    therapist_id uuid not null,
    writer_id    uuid not null references account.person on delete cascade,
    text_sealed  bytea not null check (length(text_sealed) between 1 and 20000),
    version      int not null default 0 check (version >= 0),
    saved_at     timestamptz not null,
    primary key (patient_id, id),
    unique (patient_id, therapist_id, writer_id),
    check (writer_id in (patient_id, therapist_id))
);
comment on table messages.draft is 'what is being written and not sent; only its writer sees it';

create table messages.seen (
    patient_id   uuid not null references account.patient on delete cascade,
    therapist_id uuid not null,
    up_to        timestamptz not null,
    primary key (patient_id, therapist_id)
);
comment on table messages.seen is 'up to which message the patient has looked, for the patient''s own page; no therapist sees it';

create table messages.reply_time (
    therapist_id uuid primary key references account.person on delete cascade,
    working_days smallint not null check (working_days between 1 and 20),
    stated_at    timestamptz not null
);
comment on table messages.reply_time is 'within how many working days a therapist says they answer';

create table messages.mail (
    person_id uuid not null references account.person on delete cascade,
    side      text not null check (side in ('PATIENT', 'THERAPIST')),
    wanted    boolean not null,
    sent_at   timestamptz,
    looked_at timestamptz,
    primary key (person_id, side)
);
comment on table messages.mail is 'whether a person wants a mail when something waits, when the last one went, and when they last looked themselves';

alter table messages.message enable row level security;
alter table messages.message force row level security;
alter table messages.draft enable row level security;
alter table messages.draft force row level security;
alter table messages.seen enable row level security;
alter table messages.seen force row level security;
alter table messages.reply_time enable row level security;
alter table messages.reply_time force row level security;
alter table messages.mail enable row level security;
alter table messages.mail force row level security;

-- The patient has all of their exchanges, and writes to whom they share messages with now.
create policy own on messages.message for select using (patient_id = (select store.actor()));
create policy own_writes on messages.message for insert
    with check (patient_id = (select store.actor()) and author = 'PATIENT'
                and therapist_id in (select l.therapist_id from careteam.link l
                                       join careteam.share s on s.patient_id = l.patient_id and s.link_id = l.id
                                      where l.patient_id = store.actor() and l.state = 'ACTIVE'
                                        and s.kind = 'MESSAGES' and s.withdrawn_at is null));
-- A therapist has what they wrote themselves, and all of the exchange while it is shared with them.
create policy shared on messages.message for select
    using (patient_id = (select careteam.opened('MESSAGES')) and therapist_id = (select store.actor()));
create policy own_words on messages.message for select
    using (therapist_id = (select store.actor()) and author = 'THERAPIST' and (select careteam.is_therapist()));
create policy therapist_writes on messages.message for insert
    with check (patient_id = (select careteam.opened('MESSAGES')) and therapist_id = (select store.actor())
                and author = 'THERAPIST');

-- A draft is its writer's alone.
create policy own on messages.draft
    using (writer_id = (select store.actor()) and patient_id = (select store.actor()))
    with check (writer_id = (select store.actor()) and patient_id = (select store.actor()));
create policy therapists_own on messages.draft for select
    using (writer_id = (select store.actor()) and therapist_id = (select store.actor()) and (select careteam.is_therapist()));
create policy therapists_own_goes on messages.draft for delete
    using (writer_id = (select store.actor()) and therapist_id = (select store.actor()) and (select careteam.is_therapist()));
create policy therapist_begins on messages.draft for insert
    with check (writer_id = (select store.actor()) and therapist_id = (select store.actor())
                and patient_id = (select careteam.opened('MESSAGES')));
create policy therapist_goes_on on messages.draft for update
    using (writer_id = (select store.actor()) and therapist_id = (select store.actor())
           and patient_id = (select careteam.opened('MESSAGES')))
    with check (writer_id = (select store.actor()) and therapist_id = (select store.actor())
                and patient_id = (select careteam.opened('MESSAGES')));

create policy own on messages.seen using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));

create policy own on messages.reply_time
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()))
    with check (therapist_id = (select store.actor()) and (select careteam.is_therapist()));
create policy linked on messages.reply_time for select
    using (therapist_id in (select l.therapist_id from careteam.link l
                             where l.patient_id = store.actor() and l.state = 'ACTIVE'));

create policy own on messages.mail using (person_id = (select store.actor())) with check (person_id = (select store.actor()));
create policy post on messages.mail using ((select store.on_duty('mail'))) with check ((select store.on_duty('mail')));

grant select, insert on messages.message to lull_app;
grant select, insert, delete on messages.draft to lull_app;
grant update (text_sealed, version, saved_at) on messages.draft to lull_app;
grant select, insert on messages.seen, messages.mail to lull_app;
grant update (up_to) on messages.seen to lull_app;
grant update (wanted, sent_at, looked_at) on messages.mail to lull_app;
grant select, insert, delete on messages.reply_time to lull_app;
grant update (working_days, stated_at) on messages.reply_time to lull_app;
