-- Facing it: the ladder, each exposure from its plan to what came of it, the script and the times it was read.
create schema exposures;
grant usage on schema exposures to lull_app;

create table exposures.rung (
    patient_id   uuid not null references account.patient on delete cascade,
    id           uuid not null,
    words_sealed bytea not null check (length(words_sealed) between 1 and 4000),
    kind         text not null check (kind in ('BODY', 'SITUATION', 'THOUGHT')),
    suds         smallint not null check (suds between 0 and 100),
    idea         text check (idea ~ '^[a-z][a-z-]{1,39}$'),
    version      int not null default 0 check (version >= 0),
    created_at   timestamptz not null,
    created_day  date not null,
    changed_day  date not null,
    put_away_day date,
    primary key (patient_id, id)
);
comment on table exposures.rung is 'a step of the ladder; one that was put away stays for the exposures that were done on it';
comment on column exposures.rung.suds is 'how hard it is expected to be, 0-100';
comment on column exposures.rung.idea is 'the offered example it was made of; null for an own one';
comment on column exposures.rung.put_away_day is 'the patient''s day; null while it is on the ladder';

create table exposures.exposure (
    patient_id    uuid not null references account.patient on delete cascade,
    id            uuid not null,
    rung          uuid not null,
    planned_at    timestamptz not null,
    planned_for   date not null check (planned_for between '2020-01-01' and '2200-01-01'),
    plan_sealed   bytea not null check (length(plan_sealed) between 1 and 65536),
    sure          smallint check (sure between 0 and 100),
    started_at    timestamptz,
    day           date,
    suds_start    smallint check (suds_start between 0 and 100),
    ended_at      timestamptz check (ended_at >= started_at),
    ending        text check (ending in ('ANSWERED', 'EARLY', 'BY_ITSELF')),
    suds_peak     smallint check (suds_peak between 0 and 100),
    suds_end      smallint check (suds_end between 0 and 100),
    tested        boolean,
    again         text check (again in ('SAME', 'ELSEWHERE', 'NOT_NOW')),
    result_sealed bytea check (length(result_sealed) between 1 and 65536),
    logged_at     timestamptz,
    after_suds    smallint check (after_suds between 0 and 100),
    after_at      timestamptz,
    version       int not null default 0 check (version >= 0),
    primary key (patient_id, id),
    foreign key (patient_id, rung) references exposures.rung on delete cascade,
    check ((started_at is null) = (day is null)),
    check ((ended_at is null) = (ending is null)),
    check (ended_at is null or started_at is not null),
    check (logged_at is null or ended_at is not null),
    check (logged_at is null or result_sealed is not null),
    check (result_sealed is null or ended_at is not null),
    check ((logged_at is null) = (tested is null)),
    check ((after_suds is null) = (after_at is null)),
    check (suds_peak >= suds_start and suds_peak >= suds_end)
);
comment on column exposures.exposure.plan_sealed is 'a JSON object of the plan''s words, sealed with the id';
comment on column exposures.exposure.sure is 'how sure the prediction is, in per cent';
comment on column exposures.exposure.day is 'the patient''s day of started_at';
comment on column exposures.exposure.ending is 'BY_ITSELF: it was left open and closed after a while';
comment on column exposures.exposure.result_sealed is 'a JSON object of the result''s words, sealed with the id; a draft before logged_at';
comment on column exposures.exposure.tested is 'whether the prediction was tested: that, and not the distress, makes it done';
comment on column exposures.exposure.after_suds is 'asked once, a day later, where the distress had ended far above its start';
create index on exposures.exposure (patient_id, rung);
create index on exposures.exposure (patient_id, ended_at);
create unique index one_open on exposures.exposure (patient_id) where started_at is not null and ended_at is null;
create unique index one_planned on exposures.exposure (patient_id, rung) where started_at is null;

create table exposures.script (
    patient_id      uuid not null references account.patient on delete cascade,
    id              uuid not null,
    version         int not null check (version >= 1),
    sentence_sealed bytea check (length(sentence_sealed) between 1 and 4000),
    text_sealed     bytea check (length(text_sealed) between 1 and 65536),
    words           int not null check (words between 0 and 10000),
    written_at      timestamptz not null,
    day             date not null,
    primary key (patient_id, id),
    unique (patient_id, version)
);
comment on table exposures.script is 'every version of the own script and the sentence about not knowing; rows are only added';
comment on column exposures.script.words is 'how many words the script has; 0 while there is only the sentence';

create table exposures.script_draft (
    patient_id uuid not null primary key references account.patient on delete cascade,
    id         uuid not null,
    sealed     bytea not null check (length(sealed) between 1 and 65536),
    saved_at   timestamptz not null
);
comment on table exposures.script_draft is 'what is being written and not kept as a version yet: a JSON object, sealed with the id';

create table exposures.sitting (
    patient_id uuid not null references account.patient on delete cascade,
    id         uuid not null,
    script     uuid not null,
    started_at timestamptz not null,
    day        date not null,
    suds_start smallint not null check (suds_start between 0 and 100),
    after_suds smallint check (after_suds between 0 and 100),
    after_at   timestamptz,
    primary key (patient_id, id),
    foreign key (patient_id, script) references exposures.script on delete cascade,
    check ((after_suds is null) = (after_at is null))
);
comment on table exposures.sitting is 'one time that the script is read in loops';
create index on exposures.sitting (patient_id, started_at);

create table exposures.loop (
    patient_id uuid not null references account.patient on delete cascade,
    sitting    uuid not null,
    n          smallint not null check (n between 1 and 12),
    suds       smallint not null check (suds between 0 and 100),
    at         timestamptz not null,
    day        date not null,
    primary key (patient_id, sitting, n),
    foreign key (patient_id, sitting) references exposures.sitting on delete cascade
);
comment on table exposures.loop is 'one reading of the script, with the distress at its end';
create index on exposures.loop (patient_id, at);

do $$
declare t text;
begin
    foreach t in array array['rung', 'exposure', 'script', 'script_draft', 'sitting', 'loop'] loop
        execute format('alter table exposures.%I enable row level security', t);
        execute format('alter table exposures.%I force row level security', t);
        execute format('create policy own on exposures.%I using (patient_id = (select store.actor())) '
                       'with check (patient_id = (select store.actor()))', t);
    end loop;
end $$;

grant select, insert, update on exposures.rung, exposures.sitting to lull_app;
grant select, insert, update, delete on exposures.exposure, exposures.script_draft to lull_app;
grant select, insert on exposures.script, exposures.loop to lull_app;
