-- What somebody takes beside caffeine, what became of it, and each time something was taken that is not regular.
create table medicines.own_medicine (
    patient_id   uuid not null references account.patient on delete cascade,
    id           uuid not null,
    name_sealed  bytea not null check (length(name_sealed) between 1 and 1000),
    group_sealed bytea check (length(group_sealed) between 1 and 1000),
    kind         text not null check (kind in ('MEDICINE', 'NICOTINE', 'SUPPLEMENT', 'OTHER')),
    prescribed   boolean not null,
    as_needed    boolean not null,
    dose_sealed  bytea check (length(dose_sealed) between 1 and 1000),
    since        date check (since between '1900-01-01' and '2200-01-01'),
    version      int not null default 0,
    created_at   timestamptz not null,
    primary key (patient_id, id)
);
comment on column medicines.own_medicine.name_sealed is 'what the patient calls it; sealed, with the id bound in';
comment on column medicines.own_medicine.group_sealed is 'a group of the content file, sealed as well, for it tells as much as the name';
comment on column medicines.own_medicine.dose_sealed is 'the dose it began with, in the patient''s words; later ones are events';
comment on column medicines.own_medicine.since is 'the day it began; null where it is not known';

create table medicines.medicine_event (
    patient_id  uuid not null references account.patient on delete cascade,
    id          uuid not null,
    medicine    uuid not null,
    what        text not null check (what in ('STARTED', 'CHANGED', 'STOPPED')),
    happened_on date not null check (happened_on between '1900-01-01' and '2200-01-01'),
    dose_sealed bytea check (length(dose_sealed) between 1 and 1000),
    created_at  timestamptz not null,
    primary key (patient_id, id),
    foreign key (patient_id, medicine) references medicines.own_medicine on delete cascade,
    check (what <> 'STOPPED' or dose_sealed is null)
);
comment on table medicines.medicine_event is 'what became of it after it began';
create index medicine_event_by_medicine on medicines.medicine_event (patient_id, medicine);

create table medicines.taken_once (
    patient_id uuid not null references account.patient on delete cascade,
    id         uuid not null,
    nicotine   text check (nicotine in ('CIGARETTE', 'VAPE', 'POUCH', 'GUM', 'LOZENGE', 'SPRAY')),
    medicine   uuid,
    at         timestamptz not null check (at between '2020-01-01' and '2200-01-01'),
    day        date not null check (day between '2020-01-01' and '2200-01-01'),
    version    int not null default 0,
    created_at timestamptz not null,
    primary key (patient_id, id),
    foreign key (patient_id, medicine) references medicines.own_medicine on delete cascade,
    check (num_nonnulls(nicotine, medicine) = 1)
);
comment on column medicines.taken_once.day is 'the patient''s day at writing time; it began at 04:00 in their zone';
create index taken_once_by_day on medicines.taken_once (patient_id, day);
create index taken_once_by_medicine on medicines.taken_once (patient_id, medicine) where medicine is not null;

do $$
declare t text;
begin
    foreach t in array array['own_medicine', 'medicine_event', 'taken_once'] loop
        execute format('alter table medicines.%I enable row level security', t);
        execute format('alter table medicines.%I force row level security', t);
        execute format('create policy own on medicines.%I using (patient_id = (select store.actor())) '
                       'with check (patient_id = (select store.actor()))', t);
    end loop;
end $$;

grant select, insert, update, delete on medicines.own_medicine, medicines.taken_once to lull_app;
grant select, insert, delete on medicines.medicine_event to lull_app;
