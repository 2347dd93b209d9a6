-- What of a week in review was tapped and not saved yet.
create table review.begun (
    patient_id uuid primary key references account.patient on delete cascade,
    id         uuid not null,
    week       smallint not null check (week between 0 and 10 or week in (14, 23, 36)),
    sealed     bytea not null check (length(sealed) between 1 and 65536)
);
comment on table review.begun is 'one week at most; gone once it is saved, and only the patient sees it';
comment on column review.begun.week is 'the week it is of; when another is due it is nothing any more';
comment on column review.begun.sealed is 'a JSON object, sealed with the id';

alter table review.begun enable row level security;
alter table review.begun force row level security;
create policy own on review.begun using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));

grant select, insert, update, delete on review.begun to lull_app;
