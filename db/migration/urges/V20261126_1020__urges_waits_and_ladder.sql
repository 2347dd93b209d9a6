-- Urges that were waited out or not, how strong they were on the way, and the ladder of checks.
create schema urges;
grant usage on schema urges to lull_app;

create table urges.urge (
    patient_id   uuid not null references account.patient on delete cascade,
    id           uuid not null,
    check_id     text check (check_id ~ '^[a-z][a-z-]{1,39}$'),
    words_sealed bytea check (length(words_sealed) between 1 and 1000),
    strength     smallint not null check (strength between 0 and 10),
    minutes      smallint check (minutes in (10, 30, 120)),
    started_at   timestamptz not null check (started_at between '2020-01-01' and '2200-01-01'),
    ends_at      timestamptz,
    day          date not null check (day between '2020-01-01' and '2200-01-01'),
    outcome      text check (outcome in ('PASSED', 'LET_BE', 'WAITED_THEN_CHECKED', 'CHECKED_AT_ONCE', 'UNSAID')),
    after        smallint check (after between 0 and 10),
    answered_at  timestamptz,
    version      int not null default 0 check (version >= 0),
    primary key (patient_id, id),
    check (num_nonnulls(check_id, words_sealed) = 1),
    check ((minutes is null) = (ends_at is null)),
    check (ends_at = started_at + minutes * interval '1 minute'),
    check (minutes is not null or outcome = 'CHECKED_AT_ONCE'),
    check ((outcome is null) = (answered_at is null)),
    check (after is null or outcome <> 'UNSAID')
);
comment on column urges.urge.check_id is 'one of the catalogue of checks; null where it is in their own words';
comment on column urges.urge.minutes is 'how long they chose to wait; null where they had checked already';
comment on column urges.urge.ends_at is 'when the wait is over, stored as it begins';
comment on column urges.urge.day is 'the patient''s day as it began; it began at 04:00 in their zone';
comment on column urges.urge.outcome is 'what happened; null while nobody has said';
create index urge_by_day on urges.urge (patient_id, day);
create index urge_open on urges.urge (patient_id) where outcome is null;

create table urges.report (
    patient_id uuid not null references account.patient on delete cascade,
    id         uuid not null,
    urge       uuid not null,
    at         timestamptz not null,
    strength   smallint not null check (strength between 0 and 10),
    primary key (patient_id, id),
    foreign key (patient_id, urge) references urges.urge on delete cascade
);
comment on table urges.report is 'how strong an urge was while it was waited with';
create index report_by_urge on urges.report (patient_id, urge);

create table urges.ladder_check (
    patient_id         uuid not null references account.patient on delete cascade,
    id                 uuid not null,
    check_id           text check (check_id ~ '^[a-z][a-z-]{1,39}$'),
    words_sealed       bytea check (length(words_sealed) between 1 and 1000),
    place              int not null check (place >= 0),
    band               text not null check (band in ('NEVER', 'ONE_OR_TWO', 'THREE_TO_FIVE', 'SIX_TO_TEN', 'OVER_TEN')),
    step               text not null
        check (step in ('DELAY_10', 'DELAY_30', 'DELAY_120', 'SKIP_HALF', 'SKIP_DAY', 'STOP')),
    replacement_sealed bytea check (length(replacement_sealed) between 1 and 1000),
    helper_sealed      bytea check (length(helper_sealed) between 1 and 1000),
    put_away           boolean not null default false,
    version            int not null default 0 check (version >= 0),
    created_at         timestamptz not null,
    primary key (patient_id, id),
    check (num_nonnulls(check_id, words_sealed) = 1)
);
comment on column urges.ladder_check.place is 'the easiest has the least';
comment on column urges.ladder_check.band is 'how often a day, in a coarse band';
comment on column urges.ladder_check.step is 'what is tried next with it';
create unique index ladder_check_once on urges.ladder_check (patient_id, check_id) where not put_away;

create table urges.ladder_try (
    patient_id   uuid not null references account.patient on delete cascade,
    id           uuid not null,
    ladder_check uuid not null,
    step         text not null
        check (step in ('DELAY_10', 'DELAY_30', 'DELAY_120', 'SKIP_HALF', 'SKIP_DAY', 'STOP')),
    went         text not null check (went in ('AS_PLANNED', 'IN_PART', 'NOT_THIS_TIME')),
    urge_start   smallint check (urge_start between 0 and 10),
    urge_peak    smallint check (urge_peak between 0 and 10),
    urge_end     smallint check (urge_end between 0 and 10),
    note_sealed  bytea check (length(note_sealed) between 1 and 5000),
    at           timestamptz not null,
    day          date not null check (day between '2020-01-01' and '2200-01-01'),
    primary key (patient_id, id),
    foreign key (patient_id, ladder_check) references urges.ladder_check on delete cascade
);
comment on column urges.ladder_try.id is 'that of the urge, where it was waited with by the timer';
create index ladder_try_by_day on urges.ladder_try (patient_id, day);
create index ladder_try_by_check on urges.ladder_try (patient_id, ladder_check);

create table urges.ladder_day (
    patient_id uuid not null references account.patient on delete cascade,
    day        date not null check (day between '2020-01-01' and '2200-01-01'),
    ranked     int not null check (ranked >= 0),
    primary key (patient_id, day)
);
comment on table urges.ladder_day is 'days the ladder was changed on, and how many checks stood on it then';

do $$
declare t text;
begin
    foreach t in array array['urge', 'report', 'ladder_check', 'ladder_try', 'ladder_day'] loop
        execute format('alter table urges.%I enable row level security', t);
        execute format('alter table urges.%I force row level security', t);
        execute format('create policy own on urges.%I using (patient_id = (select store.actor())) '
                       'with check (patient_id = (select store.actor()))', t);
    end loop;
end $$;

grant select, insert, update, delete on urges.urge, urges.ladder_check to lull_app;
grant select, insert, update on urges.ladder_day to lull_app;
grant select, insert, delete on urges.report, urges.ladder_try to lull_app;
