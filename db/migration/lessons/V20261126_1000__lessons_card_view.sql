-- Which cards of the program were opened, and which were read to the end.
create schema lessons;
grant usage on schema lessons to lull_app;

create table lessons.card_view (
    patient_id  uuid not null references account.patient on delete cascade,
    id          uuid not null,
    card        text not null check (card ~ '^K[0-9]{2}$'),
    version     int not null check (version >= 1),
    day         date not null,
    at          timestamptz not null,
    read_at     timestamptz check (read_at >= at),
    read_on     date,
    primary key (patient_id, id),
    check ((read_at is null) = (read_on is null))
);
comment on table lessons.card_view is 'a card that was shown; opened again within ten minutes it is the same view';
comment on column lessons.card_view.version is 'of the words that were shown';
comment on column lessons.card_view.day is 'the patient''s day, which begins at 04:00 in the zone they had then; so is read_on';
comment on column lessons.card_view.read_at is 'when the patient said they had read it; null while they have not';
alter table lessons.card_view enable row level security;
alter table lessons.card_view force row level security;
create policy own on lessons.card_view
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
grant select, insert, update on lessons.card_view to lull_app;
