-- Once a week: the week in review, where it twitched, and what a blood test said.
create schema review;
grant usage on schema review to lull_app;

create table review.week (
    patient_id         uuid not null references account.patient on delete cascade,
    id                 uuid not null,
    week               smallint not null check (week between 0 and 10 or week in (14, 23, 36)),
    from_day           date not null,
    day                date not null check (day > from_day + 6),
    form               text not null check (length(form) between 1 and 40),
    form_version       int not null check (form_version >= 1),
    language           text not null check (length(language) between 2 and 10),
    items              smallint[] not null
                       check (array_ndims(items) = 1 and array_length(items, 1) = 8 and array_position(items, null) is null
                              and 0 <= all (items) and 4 >= all (items)),
    worse              text check (worse in ('NONE', 'SOME', 'A_LOT')),
    words_sealed       bytea check (length(words_sealed) between 1 and 8000),
    calcium            smallint check (calcium between 0 and 70),
    magnesium          smallint check (magnesium between 0 and 70),
    vitamin_d          smallint check (vitamin_d between 0 and 70),
    sun_days           smallint check (sun_days between 0 and 7),
    diarrhoea_days     smallint check (diarrhoea_days between 0 and 7),
    supplements_sealed bytea check (length(supplements_sealed) between 1 and 8000),
    version            int not null default 0 check (version >= 0),
    saved_at           timestamptz not null,
    changed_at         timestamptz not null check (changed_at >= saved_at),
    primary key (patient_id, id),
    unique (patient_id, week)
);
comment on table review.week is 'the week in review; own scale, unvalidated; one row each time it is due';
comment on column review.week.week is 'how many weeks of the program were over when it was due; 0 is the week before';
comment on column review.week.from_day is 'the first of the seven days it is about';
comment on column review.week.day is 'the patient''s day on which it was answered';
comment on column review.week.items is 'as answered, 0 never to 4 nearly always; the seventh and eighth count the other way round';
comment on column review.week.worse is 'whether the program made anything worse; null where it was left out';
comment on column review.week.words_sealed is 'what became worse; sealed, with the id bound in';
comment on column review.week.calcium is 'portions of calcium foods in the week; null where it was left out, as the next four';
comment on column review.week.vitamin_d is 'portions of oily fish, egg and fortified foods';
comment on column review.week.supplements_sealed is 'name and dose; sealed, with the id bound in';

create table review.body_map (
    patient_id uuid not null references account.patient on delete cascade,
    id         uuid not null,
    week       int not null check (week >= 0),
    day        date not null,
    regions    text[] not null check (regions <@ array[
                   'eyelid_l', 'eyelid_r', 'face', 'tongue_mouth', 'neck', 'shoulder_l', 'shoulder_r', 'upperarm_l',
                   'upperarm_r', 'forearm_l', 'forearm_r', 'hand_l', 'hand_r', 'chest', 'abdomen', 'back', 'buttock_l',
                   'buttock_r', 'thigh_l', 'thigh_r', 'calf_l', 'calf_r', 'foot_l', 'foot_r']),
    version    int not null default 0 check (version >= 0),
    saved_at   timestamptz not null,
    changed_at timestamptz not null check (changed_at >= saved_at),
    primary key (patient_id, id),
    unique (patient_id, week)
);
comment on table review.body_map is 'where it twitched, coarse, yes or no; one row a week at most';
comment on column review.body_map.week is 'how many weeks of the program were over';
comment on column review.body_map.regions is 'left and right are the patient''s own; empty where it twitched nowhere';

create table review.blood_test (
    patient_id       uuid not null references account.patient on delete cascade,
    id               uuid not null,
    taken_on         date not null check (taken_on between '1900-01-01' and '2200-01-01'),
    value            numeric(12, 4) not null check (value between 0 and 1000000),
    name_sealed      bytea not null check (length(name_sealed) between 1 and 1000),
    unit_sealed      bytea not null check (length(unit_sealed) between 1 and 1000),
    lab_range_sealed bytea check (length(lab_range_sealed) between 1 and 1000),
    saved_at         timestamptz not null,
    primary key (patient_id, id)
);
comment on table review.blood_test is 'typed from a report; nothing is computed from it';
comment on column review.blood_test.name_sealed is 'what was measured; sealed, as unit and range are, with the id bound in';

do $$
declare t text;
begin
    foreach t in array array['week', 'body_map', 'blood_test'] loop
        execute format('alter table review.%I enable row level security', t);
        execute format('alter table review.%I force row level security', t);
        execute format('create policy own on review.%I using (patient_id = (select store.actor())) '
                       'with check (patient_id = (select store.actor()))', t);
    end loop;
end $$;

grant select, insert, update on review.week, review.body_map to lull_app;
grant select, insert, delete on review.blood_test to lull_app;
