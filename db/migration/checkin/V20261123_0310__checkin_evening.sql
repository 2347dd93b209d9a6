-- The evening check-in: once a patient's day, from memory.
create schema checkin;
grant usage on schema checkin to lull_app;

create table checkin.evening (
    patient_id    uuid not null references account.patient on delete cascade,
    id            uuid not null,
    day           date not null,
    anxiety       smallint not null check (anxiety between 0 and 10),
    health_worry  smallint not null check (health_worry between 0 and 4),
    bother        smallint not null check (bother between 0 and 10),
    interference  smallint not null check (interference between 0 and 10),
    checks        smallint not null check (checks between 0 and 4),
    attention     smallint check (attention between -3 and 3),
    twitch_amount smallint check (twitch_amount between 0 and 4),
    seconds       int not null check (seconds between 0 and 3600),
    edits         int not null default 0 check (edits >= 0),
    version       int not null default 0 check (version >= 0),
    saved_at      timestamptz not null,
    changed_at    timestamptz not null check (changed_at >= saved_at),
    primary key (patient_id, id),
    unique (patient_id, day)
);
comment on table checkin.evening is 'own scales, unvalidated; one row a patient''s day';
comment on column checkin.evening.day is 'the patient''s day, which begins at 04:00 in the zone they had when it was saved';
comment on column checkin.evening.health_worry is 'band: 0 none, 1 under 15 min, 2 15-60 min, 3 1-3 h, 4 over 3 h';
comment on column checkin.evening.bother is 'how much twitches bothered';
comment on column checkin.evening.interference is 'how much twitches or worry got in the way';
comment on column checkin.evening.checks is 'checks, questions and searches, band: 0 none, 1 1-2, 2 3-5, 3 6-10, 4 more';
comment on column checkin.evening.attention is '-3 inside the body to +3 outside; null where it was left out';
comment on column checkin.evening.twitch_amount is 'a guess, band: 0 none to 4 nearly all day; null where it was left out';
comment on column checkin.evening.seconds is 'from the screen being shown to the first save, at most an hour';

create table checkin.preference (
    patient_id uuid primary key references account.patient on delete cascade,
    opens_at   time not null check (opens_at >= '04:00' and extract(minute from opens_at) = 0 and extract(second from opens_at) = 0)
);
comment on column checkin.preference.opens_at is 'when the evening check-in opens, on the patient''s wall clock; 18:00 where there is no row';

alter table checkin.evening enable row level security;
alter table checkin.evening force row level security;
alter table checkin.preference enable row level security;
alter table checkin.preference force row level security;
create policy own on checkin.evening using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
create policy own on checkin.preference using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));

grant select, insert, update on checkin.evening, checkin.preference to lull_app;
