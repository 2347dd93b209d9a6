-- How somebody goes through the ten modules: stays, pauses, what was taken ahead, what is left out.
create table program.stay (
    patient_id uuid not null references account.patient on delete cascade,
    id         uuid not null,
    module     int not null check (module between 1 and 11),
    after      uuid,
    begun_on   date not null check (begun_on between '2020-01-01' and '2200-01-01'),
    how        text not null check (how in ('START', 'TOOK_PART', 'MOVED_ON', 'AGAIN')),
    begun_at   timestamptz not null,
    primary key (patient_id, id),
    unique nulls not distinct (patient_id, after),
    foreign key (patient_id, after) references program.stay,
    check ((how = 'START') = (after is null))
);
comment on table program.stay is 'a time spent in one module; each is followed once, so that two tabs cannot move on twice';
comment on column program.stay.module is '11 is the time after the program';

create table program.pause (
    patient_id uuid not null references account.patient on delete cascade,
    id         uuid not null,
    from_day   date not null check (from_day between '2020-01-01' and '2200-01-01'),
    until_day  date check (until_day between '2020-01-01' and '2200-01-01' and until_day >= from_day - 1),
    created_at timestamptz not null,
    primary key (patient_id, id)
);
comment on column program.pause.until_day is 'the last day of it; null until it is taken up again; the day before from_day where it was taken back at once';
create unique index pause_one_open on program.pause (patient_id) where until_day is null;

create table program.ahead (
    patient_id uuid not null references account.patient on delete cascade,
    id         uuid not null,
    stay       uuid not null,
    day        date not null check (day between '2020-01-01' and '2200-01-01'),
    taken_at   timestamptz not null,
    primary key (patient_id, id),
    foreign key (patient_id, stay) references program.stay on delete cascade
);
comment on table program.ahead is 'days of the path taken ahead of their time';
create index ahead_by_stay on program.ahead (patient_id, stay);

create table program.tempo_change (
    patient_id uuid not null references account.patient on delete cascade,
    id         uuid not null,
    day        date not null check (day between '2020-01-01' and '2200-01-01'),
    tempo      text not null check (tempo in ('STEADY', 'GENTLE')),
    chosen_at  timestamptz not null,
    primary key (patient_id, id)
);
comment on column program.tempo_change.tempo is 'GENTLE gives each day of the path two days; it holds from the day after';

create table program.left_out (
    patient_id uuid not null references account.patient on delete cascade,
    module     int not null check (module between 2 and 10),
    since      timestamptz not null,
    primary key (patient_id, module)
);

do $$
declare t text;
begin
    foreach t in array array['stay', 'pause', 'ahead', 'tempo_change', 'left_out'] loop
        execute format('alter table program.%I enable row level security', t);
        execute format('alter table program.%I force row level security', t);
        execute format('create policy own on program.%I using (patient_id = (select store.actor())) '
                       'with check (patient_id = (select store.actor()))', t);
    end loop;
end $$;

grant select, insert on program.stay, program.ahead, program.tempo_change to lull_app;
grant select, insert, update (until_day) on program.pause to lull_app;
grant select, insert, delete on program.left_out to lull_app;

-- Who was enrolled before there were stays begins with the first module; moving on is one tap.
-- (Row-level security is forced, also on whoever owns the table; so it is lifted for this one statement.)
alter table program.enrolment no force row level security;
alter table program.stay no force row level security;
insert into program.stay (patient_id, id, module, begun_on, how, begun_at)
select patient_id, gen_random_uuid(), 1, enrolled_on, 'START', enrolled_at from program.enrolment;
alter table program.enrolment force row level security;
alter table program.stay force row level security;
