-- When it is about staying alive: what was said and shown, and the plan for hard hours.
create schema safety;
grant usage on schema safety to lull_app;

create table safety.event (
    patient_id uuid not null references account.patient on delete cascade,
    id         uuid not null,
    concern    uuid not null,
    at         timestamptz not null,
    day        date not null,
    kind       text not null check (kind in ('ITEM', 'HOPELESS', 'ANSWER', 'SHOWN')),
    value      smallint check (value between 0 and 3),
    asked      text check (asked in ('THOUGHTS', 'PLAN', 'ACT')),
    said       text check (said in ('NO', 'YES', 'UNSAID')),
    page       text check (page in ('EMERGENCY', 'CRISIS_LINE', 'RESOURCES')),
    primary key (patient_id, id),
    check ((kind = 'ITEM') = (value is not null)),
    check ((kind = 'ANSWER') = (asked is not null)),
    check ((kind = 'ANSWER') = (said is not null)),
    check ((kind = 'SHOWN') = (page is not null))
);
comment on table safety.event is 'kept at the tap; no words a person wrote';
comment on column safety.event.concern is 'what belongs together: the filled-in form, or one use of the button';
comment on column safety.event.day is 'the patient''s day of at, when it arrived';
comment on column safety.event.value is 'the answer to the question about self-harm, 0 not at all to 3 nearly every day';
create index on safety.event (patient_id, concern, at);

alter table safety.event enable row level security;
alter table safety.event force row level security;
create policy own on safety.event
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
grant select, insert on safety.event to lull_app;

create table safety.plan (
    patient_id uuid not null primary key references account.patient on delete cascade,
    id         uuid not null,
    sealed     bytea not null check (length(sealed) between 1 and 65536),
    version    int not null check (version >= 0),
    changed_at timestamptz not null
);
comment on table safety.plan is 'one for each patient; a JSON object of its parts, sealed with the id';

alter table safety.plan enable row level security;
alter table safety.plan force row level security;
create policy own on safety.plan
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
grant select, insert, update on safety.plan to lull_app;
