-- Guided sessions that were played.
create schema sessions;
grant usage on schema sessions to lull_app;

create table sessions.completion (
    patient_id      uuid not null references account.patient on delete cascade,
    id              uuid not null,
    session_id      text not null check (session_id ~ '^S[0-9]{2}$'),
    content_version int not null check (content_version >= 1),
    variant         jsonb not null check (jsonb_typeof(variant) = 'object' and length(variant::text) <= 500),
    started_at      timestamptz not null,
    ended_at        timestamptz not null,
    day             date not null,
    seconds_done    int not null check (seconds_done between 0 and 7200),
    seconds_total   int not null check (seconds_total between 1 and 7200),
    ended_early     boolean not null,
    felt_worse      boolean not null,
    pauses          int not null check (pauses between 0 and 1000),
    before          smallint check (before between 0 and 10),
    after           smallint check (after between 0 and 10),
    primary key (patient_id, id),
    check (started_at <= ended_at)
);
comment on column sessions.completion.content_version is 'which version of the words was played';
comment on column sessions.completion.variant is 'what was chosen before the start, choice to option';
comment on column sessions.completion.day is 'the patient''s day of ended_at, when it arrived';
comment on column sessions.completion.seconds_done is 'seconds of the script that were really played, each counted once';
comment on column sessions.completion.seconds_total is 'seconds of the whole script as chosen';
comment on column sessions.completion.felt_worse is 'left by "stop: I feel worse"';
comment on column sessions.completion.before is 'tension or worry, 0-10; null where it was skipped';
create index on sessions.completion (patient_id, day);

alter table sessions.completion enable row level security;
alter table sessions.completion force row level security;
create policy own on sessions.completion
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
grant select, insert on sessions.completion to lull_app;
