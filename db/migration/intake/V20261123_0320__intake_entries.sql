-- What was drunk (or eaten, or swallowed) with caffeine in it, and when.
create schema intake;
grant usage on schema intake to lull_app;

create table intake.own_item (
    patient_id  uuid not null references account.patient on delete cascade,
    id          uuid not null,
    name_sealed bytea not null check (length(name_sealed) between 1 and 1000),
    mg          numeric(7, 2) not null check (mg between 0 and 1000),
    created_at  timestamptz not null,
    primary key (patient_id, id)
);
comment on column intake.own_item.name_sealed is 'what the patient calls it; sealed, with the id bound in';

create table intake.entry (
    patient_id    uuid not null references account.patient on delete cascade,
    id            uuid not null,
    listed        text check (length(listed) between 1 and 40),
    table_version int not null,
    own_item      uuid,
    at            timestamptz not null check (at between '2020-01-01' and '2200-01-01'),
    day           date not null check (day between '2020-01-01' and '2200-01-01'),
    servings      numeric(5, 2) not null check (servings between 0.1 and 10),
    mg_each       numeric(7, 2) not null check (mg_each between 0 and 1000),
    mg            numeric(10, 4) not null generated always as (servings * mg_each) stored,
    absorption    text not null check (absorption in ('FAST', 'SLOW')),
    version       int not null default 0,
    created_at    timestamptz not null,
    primary key (patient_id, id),
    foreign key (patient_id, own_item) references intake.own_item,
    check (num_nonnulls(listed, own_item) = 1)
);
comment on column intake.entry.listed is 'id of a substance in the content files';
comment on column intake.entry.table_version is 'version of the substances when it was logged';
comment on column intake.entry.day is 'the patient''s day at writing time; it began at 04:00 in their zone';
comment on column intake.entry.mg_each is 'caffeine in one serving as it was logged; a later table does not change it';
create index entry_by_time on intake.entry (patient_id, at);
create index entry_by_day on intake.entry (patient_id, day);

-- A day's sum, kept in the transaction that changes its entries, so that weeks and months do not read them all again.
create table intake.day_total (
    patient_id uuid not null references account.patient on delete cascade,
    day        date not null,
    mg         numeric(12, 4) not null check (mg >= 0),
    n          int not null check (n >= 0),
    last_at    timestamptz,
    primary key (patient_id, day),
    check ((n = 0) = (last_at is null)),
    check (n > 0 or mg = 0)
);

create table intake.setting (
    patient_id uuid primary key references account.patient on delete cascade,
    bedtime    time not null
);
comment on column intake.setting.bedtime is 'on the wall clock; 23:00 where there is no row';

do $$
declare t text;
begin
    foreach t in array array['own_item', 'entry', 'day_total', 'setting'] loop
        execute format('alter table intake.%I enable row level security', t);
        execute format('alter table intake.%I force row level security', t);
        execute format('create policy own on intake.%I using (patient_id = (select store.actor())) '
                       'with check (patient_id = (select store.actor()))', t);
    end loop;
end $$;

grant select, insert, update, delete on intake.own_item, intake.entry, intake.day_total, intake.setting to lull_app;
