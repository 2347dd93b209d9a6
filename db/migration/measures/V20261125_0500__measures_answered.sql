-- Questionnaires that were answered, and the days between two of the same.
create schema measures;
grant usage on schema measures to lull_app;

create table measures.answered (
    patient_id     uuid not null references account.patient on delete cascade,
    id             uuid not null,
    form           text not null check (form ~ '^[A-Z]+-[0-9]{1,2}$'),
    version        int not null check (version >= 1),
    language       text not null check (language ~ '^[a-z]{2}$'),
    day            date not null,
    started_at     timestamptz not null,
    answered_at    timestamptz not null,
    answers        jsonb not null check (jsonb_typeof(answers) = 'object' and length(answers::text) <= 500),
    does_not_apply jsonb not null check (jsonb_typeof(does_not_apply) = 'array' and length(does_not_apply::text) <= 200),
    difficulty     smallint check (difficulty between 0 and 3),
    total          smallint not null check (total between 0 and 100),
    band           text not null check (length(band) between 1 and 40),
    primary key (patient_id, id),
    check (started_at <= answered_at)
);
comment on table measures.answered is 'one row a form that was filled in, whole; a part of a form is not kept';
comment on column measures.answered.version is 'of the form''s words that were shown; they stay readable for ever';
comment on column measures.answered.day is 'the patient''s day of answered_at, when it arrived';
comment on column measures.answered.answers is 'item to the value chosen';
comment on column measures.answered.does_not_apply is 'items that are not for this person, by their own word; they count 0';
comment on column measures.answered.difficulty is 'how hard the problems make daily life; not in the total, null where it was not asked or left out';
comment on column measures.answered.total is 'as it was scored then';
comment on column measures.answered.band is 'the term of the band it lay in then';
create index on measures.answered (patient_id, day);

create table measures.taken (
    patient_id  uuid not null,
    measure     text not null check (measure ~ '^[A-Z]+-[0-9]{1,2}$'),
    day         date not null,
    answered_id uuid not null,
    primary key (patient_id, measure, day),
    foreign key (patient_id, answered_id) references measures.answered on delete cascade
);
comment on table measures.taken is 'an answered form takes its day and the six after it; no day is taken twice, so that two of the same are at least 7 days apart, whichever arrives first';
comment on column measures.taken.measure is 'the form; PHQ-8 stands under PHQ-9';

create table measures.let_go (
    patient_id uuid not null references account.patient on delete cascade,
    measure    text not null check (measure ~ '^[A-Z]+-[0-9]{1,2}$'),
    due_on     date not null,
    let_go_at  timestamptz not null,
    primary key (patient_id, measure, due_on)
);
comment on table measures.let_go is 'forms that were due and that the patient left out for good';
comment on column measures.let_go.due_on is 'the patient''s day it was due from';

alter table measures.answered enable row level security;
alter table measures.answered force row level security;
alter table measures.taken enable row level security;
alter table measures.taken force row level security;
alter table measures.let_go enable row level security;
alter table measures.let_go force row level security;
create policy own on measures.answered using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
create policy own on measures.taken using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
create policy own on measures.let_go using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));

grant select, insert on measures.answered, measures.taken, measures.let_go to lull_app;
