-- What a therapist enters about a patient: the CGI, and the total of a SHAI-14 that was filled in elsewhere.
create schema ratings;
grant usage on schema ratings to lull_app;

create table ratings.rating (
    patient_id   uuid not null references account.patient on delete cascade,
    id           uuid not null,
    therapist_id uuid not null,
    kind         text not null check (kind in ('CGI', 'SHAI_14')),
    day          date not null,
    severity     smallint check (severity between 1 and 7),
    improvement  smallint check (improvement between 0 and 7),
    total        smallint check (total between 0 and 42),
    entered_at   timestamptz not null,
    primary key (patient_id, id),
    unique (patient_id, id, therapist_id),
    check (therapist_id <> patient_id),
    check ((kind = 'CGI') = (severity is not null)),
    check (improvement is null or kind = 'CGI'),
    check ((kind = 'SHAI_14') = (total is not null))
);
comment on table ratings.rating is 'never changed: a correction is another row, and the former is in ratings.taken_back';
comment on column ratings.rating.therapist_id is
    'without a foreign key: it stays with the patient when the therapist''s account ends';
comment on column ratings.rating.day is 'the patient''s day that was rated, or on which the form was filled in';
comment on column ratings.rating.improvement is '0 not assessed; null with the first rating, which there is nothing to compare with';
create index rating_by_day on ratings.rating (patient_id, day);

create table ratings.taken_back (
    patient_id   uuid not null,
    rating_id    uuid not null,
    therapist_id uuid not null,
    at           timestamptz not null,
    instead      uuid,
    primary key (patient_id, rating_id),
    foreign key (patient_id, rating_id, therapist_id) references ratings.rating (patient_id, id, therapist_id) on delete cascade,
    foreign key (patient_id, instead, therapist_id) references ratings.rating (patient_id, id, therapist_id) on delete cascade,
    check (instead <> rating_id)
);
comment on table ratings.taken_back is 'ratings that do not count any more: by whoever entered them, once';
comment on column ratings.taken_back.instead is 'what stands in its place; null where it was entered by mistake';

alter table ratings.rating enable row level security;
alter table ratings.rating force row level security;
alter table ratings.taken_back enable row level security;
alter table ratings.taken_back force row level security;

create policy own on ratings.rating for select using (patient_id = (select store.actor()));
create policy shared on ratings.rating for select using (patient_id = (select careteam.opened('MEASURES')));
create policy therapist_rates on ratings.rating for insert
    with check (therapist_id = (select store.actor()) and patient_id = (select careteam.opened('MEASURES')));
create policy own on ratings.taken_back for select using (patient_id = (select store.actor()));
create policy shared on ratings.taken_back for select using (patient_id = (select careteam.opened('MEASURES')));
create policy therapist_takes_back on ratings.taken_back for insert
    with check (therapist_id = (select store.actor()) and patient_id = (select careteam.opened('MEASURES')));

grant select, insert on ratings.rating, ratings.taken_back to lull_app;
