-- A way down from caffeine: plans, what happened to them, and how less caffeine was felt.
create schema taper;
grant usage on schema taper to lull_app;

create table taper.plan (
    patient_id    uuid not null references account.patient on delete cascade,
    id            uuid not null,
    status        text not null check (status in ('RUNNING', 'PAUSED', 'ENDED')),
    goal          text not null check (goal in ('KEEP', 'UP_TO_200', 'UP_TO_100', 'NONE')),
    pace          text not null check (pace in ('STANDARD', 'GENTLE')),
    steps         int[] not null check (0 <= all (steps) and 2000 > all (steps) and array_position(steps, null) is null),
    none_after    time check (none_after between '06:00' and '22:00' and extract(second from none_after) = 0),
    baseline_mg   int check (baseline_mg between 0 and 2000),
    baseline_days smallint check (baseline_days = 0 or baseline_days between 5 and 7),
    baseline_from date,
    baseline_to   date check (baseline_to >= baseline_from),
    gates         text[] not null check (gates <@ array['MIGRAINE', 'PREGNANCY', 'MEDICINE']),
    talked        boolean not null check (talked or gates = '{}'),
    made_on       date not null,
    begins_on     date not null check (begins_on between made_on and made_on + 60),
    version       int not null check (version >= 0),
    begun_at      timestamptz not null,
    primary key (patient_id, id),
    check ((goal = 'KEEP') = (baseline_mg is null)),
    check ((baseline_mg is null) = (baseline_days is null)),
    check ((coalesce(baseline_days, 0) = 0) = (baseline_from is null)),
    check ((baseline_from is null) = (baseline_to is null)),
    check (steps <> '{}' or none_after is not null)
);
create unique index plan_one_at_a_time on taper.plan (patient_id) where status <> 'ENDED';
comment on table taper.plan is 'a plan to take less caffeine, or none after an hour; nothing of it is ever removed';
comment on column taper.plan.steps is 'mg a day, the first step first; which day stands on which follows from begins_on, pace, event and felt';
comment on column taper.plan.none_after is 'on the patient''s wall clock, as it was at the start; a later one is an event';
comment on column taper.plan.baseline_mg is 'the usual amount it begins from, mg a day';
comment on column taper.plan.baseline_days is 'of how many logged days that is the median; 0 where the patient said it';
comment on column taper.plan.gates is 'what called for a doctor''s word first';
comment on column taper.plan.talked is 'the patient says that they talked with a doctor about it';
comment on column taper.plan.made_on is 'the patient''s day, which begins at 04:00 in the zone they had then; so is begins_on';

create table taper.event (
    patient_id uuid not null,
    id         uuid not null,
    plan_id    uuid not null,
    kind       text not null check (kind in ('PAUSED', 'RESUMED', 'WENT_ON', 'HOUR', 'STOPPED', 'CHANGED')),
    day        date not null,
    none_after time check (none_after between '06:00' and '22:00' and extract(second from none_after) = 0),
    at         timestamptz not null,
    primary key (patient_id, id),
    foreign key (patient_id, plan_id) references taper.plan on delete cascade,
    check (kind = 'HOUR' or none_after is null)
);
comment on table taper.event is 'what a patient did with a plan, in order';
comment on column taper.event.kind is 'WENT_ON: the repeat of a step was ended by hand; HOUR: another hour, or none; CHANGED: another plan took its place';
comment on column taper.event.day is 'the patient''s day';
create index on taper.event (patient_id, plan_id, at);

create table taper.felt (
    patient_id uuid not null,
    id         uuid not null,
    plan_id    uuid not null,
    day        date not null,
    items      smallint[] not null
               check (array_ndims(items) = 1 and array_length(items, 1) = 10 and array_position(items, null) is null
                      and 0 <= all (items) and 3 >= all (items)),
    version    int not null default 0 check (version >= 0),
    saved_at   timestamptz not null,
    changed_at timestamptz not null check (changed_at >= saved_at),
    primary key (patient_id, id),
    foreign key (patient_id, plan_id) references taper.plan on delete cascade,
    unique (patient_id, day)
);
comment on table taper.felt is 'what can come with less caffeine, once a day at most';
comment on column taper.felt.items is 'headache, tiredness, low energy, low alertness, sleepiness, less content, low mood, hard to focus, irritable, foggy head; each 0 not at all to 3 strongly';

do $$
declare t text;
begin
    foreach t in array array['plan', 'event', 'felt'] loop
        execute format('alter table taper.%I enable row level security', t);
        execute format('alter table taper.%I force row level security', t);
        execute format('create policy own on taper.%I using (patient_id = (select store.actor())) '
                       'with check (patient_id = (select store.actor()))', t);
    end loop;
end $$;

grant select, insert, update on taper.plan, taper.felt to lull_app;
grant select, insert on taper.event to lull_app;
