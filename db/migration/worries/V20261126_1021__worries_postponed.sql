-- Worries kept for later, and the time and place that they wait for.
create schema worries;
grant usage on schema worries to lull_app;

create table worries.slot (
    patient_id   uuid not null references account.patient on delete cascade,
    id           uuid not null,
    at           time not null,
    minutes      smallint not null check (minutes between 5 and 60),
    place_sealed bytea check (length(place_sealed) between 1 and 1000),
    version      int not null default 0 check (version >= 0),
    primary key (patient_id)
);
comment on column worries.slot.at is 'on the patient''s wall clock, every day';
comment on column worries.slot.id is 'bound into the sealed place';

create table worries.worry (
    patient_id   uuid not null references account.patient on delete cascade,
    id           uuid not null,
    words_sealed bytea check (length(words_sealed) between 1 and 10000),
    kept_at      timestamptz not null check (kept_at between '2020-01-01' and '2200-01-01'),
    day          date not null check (day between '2020-01-01' and '2200-01-01'),
    state        text not null default 'WAITS' check (state in ('WAITS', 'SORTED', 'LET_GO')),
    kind         text check (kind in ('SOLVABLE', 'HYPOTHETICAL')),
    matters      boolean,
    next_sealed  bytea check (length(next_sealed) between 1 and 10000),
    sorted_day   date check (sorted_day between '2020-01-01' and '2200-01-01'),
    version      int not null default 0 check (version >= 0),
    primary key (patient_id, id),
    check ((state = 'WAITS') = (sorted_day is null)),
    check (state <> 'WAITS' or num_nonnulls(kind, matters, next_sealed) = 0),
    check (state <> 'SORTED' or num_nonnulls(kind, matters) = 2)
);
comment on column worries.worry.words_sealed is 'what it is about; null where they kept it without words';
comment on column worries.worry.day is 'the patient''s day at writing time; it began at 04:00 in their zone';
comment on column worries.worry.sorted_day is 'the patient''s day it was sorted or let go on';
create index worry_waiting on worries.worry (patient_id) where state = 'WAITS';
create index worry_by_day on worries.worry (patient_id, day);
create index worry_by_sorted_day on worries.worry (patient_id, sorted_day) where sorted_day is not null;

do $$
declare t text;
begin
    foreach t in array array['slot', 'worry'] loop
        execute format('alter table worries.%I enable row level security', t);
        execute format('alter table worries.%I force row level security', t);
        execute format('create policy own on worries.%I using (patient_id = (select store.actor())) '
                       'with check (patient_id = (select store.actor()))', t);
    end loop;
end $$;

grant select, insert, update, delete on worries.slot, worries.worry to lull_app;
