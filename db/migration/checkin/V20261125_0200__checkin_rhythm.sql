-- The check-in's window gets an end; and how often it is asked for, down to never, with breaks between.
alter table checkin.preference add column closes_at time not null default '04:00'
    check (extract(minute from closes_at) = 0 and extract(second from closes_at) = 0);
alter table checkin.preference add constraint preference_window_check
    check ((extract(hour from closes_at)::int + 19) % 24 + 1 > extract(hour from opens_at)::int - 4);
comment on column checkin.preference.closes_at is 'until when it can be begun, on the patient''s wall clock; 04:00 is the end of the day';

create table checkin.rhythm (
    patient_id    uuid primary key references account.patient on delete cascade,
    pace          text check (pace in ('EVERY_DAY', 'SOME_DAYS', 'WEEKLY', 'MONTHLY', 'DONE')),
    weekdays      smallint not null default 21 check (weekdays between 1 and 127),
    weekday       smallint not null default 5 check (weekday between 1 and 7),
    twitch_amount boolean,
    noted_on      date
);
comment on column checkin.rhythm.pace is 'how often the check-in is asked for; null where it goes with the program';
comment on column checkin.rhythm.weekdays is 'of the pace SOME_DAYS: a bit for each, Monday 1 to Sunday 64; 21 is Monday, Wednesday, Friday';
comment on column checkin.rhythm.weekday is 'of the paces WEEKLY and MONTHLY: Monday 1 to Sunday 7';
comment on column checkin.rhythm.twitch_amount is 'whether the guessed amount is asked for; null where it goes with the program';
comment on column checkin.rhythm.noted_on is 'the patient''s day on which they last read that a first answer is good enough';

create table checkin.holiday (
    patient_id uuid not null references account.patient on delete cascade,
    id         uuid not null,
    first_day  date not null,
    last_day   date not null check (last_day >= first_day and last_day - first_day <= 366),
    primary key (patient_id, id)
);
comment on table checkin.holiday is 'breaks from the check-in, both days included; they may overlap';

alter table checkin.rhythm enable row level security;
alter table checkin.rhythm force row level security;
alter table checkin.holiday enable row level security;
alter table checkin.holiday force row level security;
create policy own on checkin.rhythm using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
create policy own on checkin.holiday using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));

grant select, insert, update on checkin.rhythm to lull_app;
grant select, insert, update, delete on checkin.holiday to lull_app;
