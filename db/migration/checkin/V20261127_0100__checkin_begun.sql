-- What of an evening was tapped and not saved yet; and on which days the hours of the check-in were chosen.
create table checkin.begun (
    patient_id uuid primary key references account.patient on delete cascade,
    id         uuid not null,
    day        date not null,
    sealed     bytea not null check (length(sealed) between 1 and 65536)
);
comment on table checkin.begun is 'one evening at most; gone once it is saved, and only the patient sees it';
comment on column checkin.begun.day is 'the patient''s day it is of; on a later day it is nothing any more';
comment on column checkin.begun.sealed is 'a JSON object, sealed with the id';

create table checkin.hours_chosen (
    patient_id uuid not null references account.patient on delete cascade,
    day        date not null,
    primary key (patient_id, day)
);
comment on table checkin.hours_chosen is 'the patient''s days on which they chose the hours, also the same ones again';

alter table checkin.begun enable row level security;
alter table checkin.begun force row level security;
alter table checkin.hours_chosen enable row level security;
alter table checkin.hours_chosen force row level security;
create policy own on checkin.begun using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
create policy own on checkin.hours_chosen using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
create policy shared on checkin.hours_chosen for select using (patient_id = (select careteam.opened('CHECK_INS')));

grant select, insert, update, delete on checkin.begun to lull_app;
grant select, insert on checkin.hours_chosen to lull_app;
