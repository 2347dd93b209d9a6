-- How a therapist tailors a patient's plan: data over the default path. Nothing of the program's own rows is a therapist's.
create schema assignments;
grant usage on schema assignments to lull_app;

-- Over which link the actor follows the patient this transaction looks at; null where none is active.
create function assignments.link_now() returns uuid
    language sql stable parallel safe
    begin atomic
        select l.id from careteam.link l
         where l.therapist_id = store.actor() and l.patient_id = store.looked_at() and l.state = 'ACTIVE';
    end;
comment on function assignments.link_now() is 'the active link from the patient this transaction looks at to the actor, or null';
create function assignments.name_now() returns text
    language sql stable parallel safe
    begin atomic
        select l.therapist_name from careteam.link l
         where l.therapist_id = store.actor() and l.patient_id = store.looked_at() and l.state = 'ACTIVE';
    end;
comment on function assignments.name_now() is 'how the patient whose diary this transaction looks at knows the actor, or null';

create table assignments.tailored (
    patient_id     uuid not null references account.patient on delete cascade,
    id             uuid not null,
    link_id        uuid not null default assignments.link_now(),
    therapist_id   uuid not null,
    therapist_name text not null default assignments.name_now() check (length(therapist_name) between 1 and 40),
    verb           text not null check (verb in ('ASSIGN', 'UNLOCK', 'ORDER', 'PAUSE')),
    kind           text not null check (kind in ('MODULE', 'SESSION', 'WORKSHEET', 'MEASURE')),
    thing          text check (length(thing) between 1 and 20),
    modules        smallint[] check (cardinality(modules) between 2 and 10),
    from_day       date not null check (from_day between '2020-01-01' and '2200-01-01'),
    until_day      date check (until_day between from_day and '2200-01-01'),
    note_sealed    bytea check (length(note_sealed) between 1 and 4000),
    made_on        date not null check (made_on between '2020-01-01' and '2200-01-01'),
    made_at        timestamptz not null,
    taken_back_on  date check (taken_back_on between '2020-01-01' and '2200-01-01'),
    taken_back_at  timestamptz check (taken_back_at >= made_at),
    primary key (patient_id, id),
    foreign key (patient_id, link_id) references careteam.link on delete cascade,
    check ((verb = 'ORDER') = (modules is not null)),
    check ((verb = 'ORDER') = (thing is null)),
    check ((verb = 'ASSIGN') = (kind <> 'MODULE') or verb = 'PAUSE'),
    check (verb = 'ASSIGN' or (until_day is null and note_sealed is null)),
    check ((taken_back_on is null) = (taken_back_at is null)),
    check (therapist_id <> patient_id)
);
comment on table assignments.tailored is
    'what a therapist put over the default path; it holds while its link is active, the therapist has not taken it back, and the patient has not left it out';
comment on column assignments.tailored.therapist_id is
    'without a foreign key: the row stays with the patient when the therapist''s account ends';
comment on column assignments.tailored.therapist_name is 'as the patient knew them when it was made';
comment on column assignments.tailored.thing is 'for example S06, W02, GAD-7, or the number of a module';
comment on column assignments.tailored.modules is 'those that were not begun then, in the order wished';
create unique index tailored_once on assignments.tailored (patient_id, therapist_id, verb, kind, thing) nulls not distinct
    where taken_back_at is null;

create table assignments.left_out (
    patient_id uuid not null,
    tailored   uuid not null,
    on_day     date not null check (on_day between '2020-01-01' and '2200-01-01'),
    at         timestamptz not null,
    primary key (patient_id, tailored),
    foreign key (patient_id, tailored) references assignments.tailored on delete cascade
);
comment on table assignments.left_out is 'what the patient does without; only the patient writes here, and it is stronger than the plan';

create table assignments.stopped (
    patient_id   uuid not null,
    link_id      uuid not null,
    therapist_id uuid not null,
    since        timestamptz not null,
    primary key (patient_id, link_id),
    foreign key (patient_id, link_id) references careteam.link on delete cascade
);
comment on table assignments.stopped is
    'a link that is paused or over: what came over it does not hold. Kept here because a second therapist does not see the first one''s link';

alter table assignments.tailored enable row level security;
alter table assignments.tailored force row level security;
alter table assignments.left_out enable row level security;
alter table assignments.left_out force row level security;
alter table assignments.stopped enable row level security;
alter table assignments.stopped force row level security;

create function assignments.is_active(link uuid) returns boolean
    language sql stable parallel safe
    begin atomic
        select exists (select from careteam.link l where l.id = link and l.state = 'ACTIVE');
    end;
comment on function assignments.is_active(uuid) is 'whether this link, as the actor sees it, is active';

create policy own on assignments.tailored for select using (patient_id = (select store.actor()));
-- Whoever follows the patient sees the whole plan, and adds to it and takes back in their own name alone.
create policy followed on assignments.tailored for select using (patient_id = (select careteam.followed()));
create policy therapist_adds on assignments.tailored for insert
    with check (patient_id = (select careteam.followed()) and therapist_id = (select store.actor())
                and link_id = (select assignments.link_now()) and (select careteam.is_therapist()));
create policy therapist_takes_back on assignments.tailored for update
    using (patient_id = (select careteam.followed()) and therapist_id = (select store.actor()) and taken_back_at is null)
    with check (patient_id = (select careteam.followed()) and therapist_id = (select store.actor()) and taken_back_at is not null);
-- Where a link ends from the therapist's side, or the therapist leaves, what came over it has to be found once more.
create policy own_plans on assignments.tailored for select
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()));
create policy door_reads on assignments.tailored for select
    using ((select store.on_duty('door'))
           and not exists (select from account.person_role r where r.person_id = therapist_id and r.role = 'THERAPIST'));

create policy own on assignments.left_out
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
create policy followed on assignments.left_out for select using (patient_id = (select careteam.followed()));

create policy own on assignments.stopped
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
create policy followed on assignments.stopped for select using (patient_id = (select careteam.followed()));
create policy therapist_reads on assignments.stopped for select
    using (therapist_id = (select store.actor()) and (select careteam.is_therapist()));
create policy therapist_stops on assignments.stopped for insert
    with check (therapist_id = (select store.actor()) and (select careteam.is_therapist())
                and link_id in (select l.id from careteam.link l
                                 where l.therapist_id = store.actor() and l.state <> 'ACTIVE'));
create policy door_reads on assignments.stopped for select
    using ((select store.on_duty('door'))
           and not exists (select from account.person_role r where r.person_id = therapist_id and r.role = 'THERAPIST'));
create policy door_stops on assignments.stopped for insert
    with check ((select store.on_duty('door'))
                and not exists (select from account.person_role r where r.person_id = therapist_id and r.role = 'THERAPIST'));

grant select on assignments.tailored to lull_app;
grant insert (patient_id, id, therapist_id, verb, kind, thing, modules, from_day, until_day, note_sealed, made_on, made_at)
    on assignments.tailored to lull_app;
grant update (taken_back_on, taken_back_at) on assignments.tailored to lull_app;
grant select, insert, delete on assignments.left_out, assignments.stopped to lull_app;
