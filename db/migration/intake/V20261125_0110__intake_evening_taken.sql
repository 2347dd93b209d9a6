-- Alcohol and nicotine of a day, and medicines that were changed, as the evening asks for them.
create table intake.evening_taken (
    patient_id        uuid not null references account.patient on delete cascade,
    day               date not null,
    drinks            numeric(3, 1) check (drinks between 0 and 60),
    grams_each        numeric(3, 1) check (grams_each between 5 and 25),
    cigarettes        smallint check (cigarettes between 0 and 200),
    nicotine_sessions smallint check (nicotine_sessions between 0 and 200),
    primary key (patient_id, day),
    check ((drinks is null) = (grams_each is null)),
    check (num_nonnulls(drinks, cigarettes, nicotine_sessions) > 0)
);
comment on table intake.evening_taken is 'a row only where something was told; what was left out is null, none is 0';
comment on column intake.evening_taken.drinks is 'standard drinks';
comment on column intake.evening_taken.grams_each is 'pure alcohol in one of them, as it was when it was saved: 8 g UK, 14 g US, 10 g elsewhere, or what the patient chose';
comment on column intake.evening_taken.nicotine_sessions is 'with a vape or a pouch';

create table intake.medicine_change (
    patient_id  uuid not null references account.patient on delete cascade,
    id          uuid not null,
    day         date not null,
    place       smallint not null check (place between 0 and 19),
    change      text not null check (change in ('NEW', 'CHANGED', 'STOPPED')),
    name_sealed bytea not null check (length(name_sealed) between 1 and 1000),
    changed_on  date not null check (changed_on <= day),
    primary key (patient_id, id),
    unique (patient_id, day, place)
);
comment on column intake.medicine_change.day is 'the patient''s day on which it was told';
comment on column intake.medicine_change.name_sealed is 'what the patient calls it; sealed, with the id bound in';

do $$
declare t text;
begin
    foreach t in array array['evening_taken', 'medicine_change'] loop
        execute format('alter table intake.%I enable row level security', t);
        execute format('alter table intake.%I force row level security', t);
        execute format('create policy own on intake.%I using (patient_id = (select store.actor())) '
                       'with check (patient_id = (select store.actor()))', t);
    end loop;
end $$;

grant select, insert, update, delete on intake.evening_taken, intake.medicine_change to lull_app;
