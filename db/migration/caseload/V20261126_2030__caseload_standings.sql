-- Who of a therapist's patients needs something: what the diary says, put into order, and what the therapist said to it.
create schema caseload;
grant usage on schema caseload to lull_app;

create table caseload.look (
    patient_id    uuid primary key references account.patient on delete cascade,
    due_at        timestamptz not null,
    touched       bigint not null,
    rules         int not null default 0,
    claimed_until timestamptz
);
comment on table caseload.look is 'when a linked patient''s diary is looked at next; it says nothing of what is in the diary';
comment on column caseload.look.touched is 'the transaction that last changed the diary or the links; a look that saw another one is not kept';
comment on column caseload.look.rules is 'by which rules the patient was looked at last; 0 before the first look';
comment on column caseload.look.claimed_until is 'until when a copy of Lull is looking; then another may';
create index look_due on caseload.look (due_at);

create table caseload.standing (
    patient_id   uuid not null,
    link_id      uuid not null,
    therapist_id uuid not null references account.person on delete cascade,
    patient_name text not null check (length(patient_name) between 1 and 40),
    words        text not null check (length(words) between 2 and 400),
    rank         smallint not null check (rank between 0 and 99),
    since        timestamptz not null,
    reasons      int not null check (reasons > 0),
    flags        jsonb not null check (jsonb_typeof(flags) = 'array'),
    quiet        jsonb not null check (jsonb_typeof(quiet) = 'object'),
    linked_at    timestamptz not null,
    ended        boolean not null default false,
    computed_at  timestamptz not null,
    primary key (patient_id, link_id),
    foreign key (patient_id, link_id) references careteam.link on delete cascade
);
comment on table caseload.standing is
    'one patient on one therapist''s list, over an active link: only what is shared over it; no words a person wrote freely';
comment on column caseload.standing.words is 'the words of the name to search in: lower case, without accents, a blank before each';
comment on column caseload.standing.rank is 'of the most pressing reason that is not set aside; the lowest comes first';
comment on column caseload.standing.reasons is 'all that are not set aside, one bit each; one bit of its own where there is none';
comment on column caseload.standing.quiet is 'by reason: what the therapist set aside, as of which facts, until when';
comment on column caseload.standing.ended is 'the therapist left, and with that the row was emptied; the next look takes it away';
create unique index standing_once on caseload.standing (therapist_id, patient_id);
create index standing_order on caseload.standing (therapist_id, rank, since, patient_id) include (reasons, words, ended);

create table caseload.answered_flag (
    patient_id    uuid not null references account.patient on delete cascade,
    id            uuid not null,
    therapist_id  uuid not null references account.person on delete cascade,
    reason        text not null check (reason ~ '^[A-Z_]{3,40}$'),
    newest        timestamptz not null,
    until         date,
    note          bytea check (length(note) between 1 and 4096),
    answered_at   timestamptz not null,
    taken_back_at timestamptz check (taken_back_at >= answered_at),
    primary key (patient_id, id)
);
comment on table caseload.answered_flag is 'what a therapist said to a reason; nobody else sees it';
comment on column caseload.answered_flag.newest is 'the newest fact there was then; a newer one brings the reason back';
comment on column caseload.answered_flag.until is 'the day it comes back; null where it was acknowledged';
comment on column caseload.answered_flag.note is 'why, sealed';
create index answered_flag_of_therapist on caseload.answered_flag (therapist_id, patient_id);

alter table caseload.look enable row level security;
alter table caseload.look force row level security;
alter table caseload.standing enable row level security;
alter table caseload.standing force row level security;
alter table caseload.answered_flag enable row level security;
alter table caseload.answered_flag force row level security;

create policy own on caseload.look using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
-- The worker finds whom to look at, and sees nothing else; it looks in the patient's own right.
create policy worker_finds on caseload.look for select using ((select store.on_duty('caseload')));
create policy worker_claims on caseload.look for update
    using ((select store.on_duty('caseload'))) with check ((select store.on_duty('caseload')));
-- What a therapist does can change what a patient waits for.
create policy therapist_finds on caseload.look for select
    using (exists (select from careteam.link l
                    where l.patient_id = look.patient_id and l.therapist_id = (select store.actor())));
create policy therapist_marks on caseload.look for update
    using (exists (select from careteam.link l
                    where l.patient_id = look.patient_id and l.therapist_id = (select store.actor())));

-- A list is read often, and asking for the role as well costs more than the list; the rows of a therapist who leaves are
-- emptied in the transaction that takes the role.
create policy own on caseload.standing
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
create policy therapist_reads on caseload.standing for select
    using (therapist_id = (select store.actor()));
create policy therapist_answers on caseload.standing for update
    using (therapist_id = (select store.actor()))
    with check (therapist_id = (select store.actor()));

create policy therapist on caseload.answered_flag
    using (therapist_id = (select store.actor()) and patient_id = (select careteam.followed()))
    with check (therapist_id = (select store.actor()) and patient_id = (select careteam.followed()));

grant select, insert, delete on caseload.look, caseload.standing to lull_app;
grant update (due_at, touched, rules, claimed_until) on caseload.look to lull_app;
grant update (patient_name, words, rank, since, reasons, flags, quiet, ended, computed_at) on caseload.standing to lull_app;
grant select, insert on caseload.answered_flag to lull_app;
grant update (taken_back_at) on caseload.answered_flag to lull_app;
