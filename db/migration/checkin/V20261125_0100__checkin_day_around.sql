-- What went on around an evening's feelings: it lies beside the check-in, and shares its version and its closing.
create table checkin.day_around (
    patient_id             uuid not null references account.patient on delete cascade,
    day                    date not null,
    bed_time               time,
    lights_out             time,
    minutes_to_fall_asleep smallint check (minutes_to_fall_asleep between 0 and 720),
    minutes_awake          smallint check (minutes_awake between 0 and 720),
    wakings                smallint check (wakings between 0 and 50),
    final_wake             time,
    out_of_bed             time,
    sleep_quality          smallint check (sleep_quality between 0 and 4),
    nap_minutes            smallint check (nap_minutes between 0 and 720),
    minutes_in_bed         smallint check (minutes_in_bed between 1 and 1080),
    minutes_asleep         smallint check (minutes_asleep between 0 and 1080),
    exercise_answered      boolean not null,
    fluids_ml              smallint check (fluids_ml between 0 and 20000),
    heavy_sweat            boolean not null,
    heat                   boolean not null,
    stress                 smallint check (stress between 0 and 10),
    stress_events          text[] not null check (stress_events <@ array['WORK', 'FAMILY', 'MONEY', 'HEALTH_NEWS', 'CONFLICT',
                                                                         'ILLNESS', 'TRAVEL']),
    health_triggers        text[] not null check (health_triggers <@ array['READ_ABOUT_DISEASE', 'SAW_A_PATIENT',
                                                                           'DOCTOR_LETTER', 'NEW_BODY_AREA']),
    fever                  boolean not null,
    vaccination            boolean not null,
    cycle_day              smallint check (cycle_day between 1 and 90),
    primary key (patient_id, day),
    foreign key (patient_id, day) references checkin.evening (patient_id, day) on delete cascade,
    check (minutes_asleep <= minutes_in_bed)
);
comment on table checkin.day_around is 'a row only where something was told; what was left out is null, false or empty';
comment on column checkin.day_around.day is 'sleep is of the night that ended on it';
comment on column checkin.day_around.bed_time is 'this and the other times are on the patient''s wall clock';
comment on column checkin.day_around.minutes_in_bed is 'lights out to out of bed in real minutes, by the zone the patient had when it was saved; null where it cannot be told';
comment on column checkin.day_around.minutes_asleep is 'minutes in bed without falling asleep, lying awake, and lying in after the final wake';
comment on column checkin.day_around.exercise_answered is 'whether it was told, none included; the bouts are in checkin.bout';

create table checkin.bout (
    patient_id uuid not null references account.patient on delete cascade,
    day        date not null,
    place      smallint not null check (place between 0 and 7),
    kind       text not null check (kind in ('WALKING', 'RUNNING', 'CYCLING', 'SWIMMING', 'STRENGTH', 'BALL_GAME',
                                             'YOGA_OR_STRETCHING', 'DANCE', 'PHYSICAL_WORK', 'OTHER')),
    minutes    smallint not null check (minutes between 1 and 1440),
    effort     smallint check (effort between 0 and 10),
    warm_up    boolean not null,
    cool_down  boolean not null,
    unusual    boolean not null,
    done_in    text check (done_in in ('MORNING', 'MIDDAY', 'AFTERNOON', 'EVENING')),
    parts      text[] not null check (parts <@ array['LEGS', 'ARMS', 'TRUNK', 'WHOLE_BODY']),
    primary key (patient_id, day, place),
    foreign key (patient_id, day) references checkin.day_around (patient_id, day) on delete cascade
);
comment on table checkin.bout is 'exercise of a day, in the order it was told';
comment on column checkin.bout.effort is 'Borg CR10; minutes times effort is the load';

do $$
declare t text;
begin
    foreach t in array array['day_around', 'bout'] loop
        execute format('alter table checkin.%I enable row level security', t);
        execute format('alter table checkin.%I force row level security', t);
        execute format('create policy own on checkin.%I using (patient_id = (select store.actor())) '
                       'with check (patient_id = (select store.actor()))', t);
    end loop;
end $$;

grant select, insert, update, delete on checkin.day_around, checkin.bout to lull_app;
