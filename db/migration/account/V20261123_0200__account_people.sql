-- People, what they may do, and what they agreed to.
create schema account;
grant usage on schema account to lull_app;

create table account.person (
    id            uuid primary key,
    email         text not null unique check (email = lower(email) and length(email) between 3 and 254),
    password_hash text check (length(password_hash) <= 500),
    called        text not null check (length(called) between 1 and 40),
    language      text not null default 'en' check (language ~ '^[a-z]{2}$'),
    country       text check (country ~ '^[A-Z]{2}$'),
    session_epoch int not null default 0,
    version       int not null default 0,
    created_at    timestamptz not null
);
comment on column account.person.called is 'how Lull addresses them';
comment on column account.person.session_epoch is 'raised to end every session at once';

create table account.person_role (
    person_id uuid not null references account.person on delete cascade,
    role      text not null check (role in ('PATIENT', 'THERAPIST', 'ADMIN')),
    primary key (person_id, role)
);

create table account.patient (
    patient_id uuid primary key references account.person on delete cascade,
    zone       text not null check (length(zone) between 1 and 64),
    zone_kept  text check (length(zone_kept) between 1 and 64),
    version    int not null default 0
);
comment on column account.patient.zone is 'IANA zone whose 04:00 begins a day';
comment on column account.patient.zone_kept is 'a zone the browser reported and the patient chose not to take; not asked about again';

create table account.consent (
    patient_id   uuid not null references account.patient on delete cascade,
    id           uuid not null,
    kind         text not null check (kind in ('HEALTH_DATA', 'TERMS')),
    text_version text not null,
    given_at     timestamptz not null,
    withdrawn_at timestamptz,
    primary key (patient_id, id)
);

create table account.one_time_link (
    token_hash bytea primary key check (length(token_hash) = 32),
    purpose    text not null check (purpose in ('FIRST_ADMIN', 'PASSWORD_RESET')),
    person_id  uuid references account.person on delete cascade,
    made_by    uuid,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
comment on column account.one_time_link.token_hash is 'SHA-256 of the token; the token itself is never stored';

create table account.notice (
    person_id uuid not null references account.person on delete cascade,
    id        uuid not null,
    kind      text not null check (kind in ('PASSWORD_RESET_BY_ADMIN', 'PASSWORD_RESET_BY_MAIL')),
    at        timestamptz not null,
    seen_at   timestamptz,
    primary key (person_id, id)
);
comment on table account.notice is 'what a person is told at their next sign-in';

-- The audit names people by a pseudonym without a foreign key, so that erasure does not break it.
create table account.pseudonym (
    person_id uuid primary key references account.person on delete cascade,
    pseudonym uuid not null unique
);

create table account.audit (
    id      uuid primary key,
    at      timestamptz not null,
    who     uuid,
    whom    uuid,
    what    text not null check (what in ('SIGNED_UP', 'SIGNED_IN', 'SIGN_IN_REFUSED', 'SIGNED_OUT_EVERYWHERE', 'PASSWORD_CHANGED',
                                          'RESET_LINK_MADE', 'PASSWORD_RESET', 'EXPORTED', 'ERASED', 'ADMIN_MADE'))
);
comment on column account.audit.who is 'pseudonym of the person who acted';
comment on column account.audit.whom is 'pseudonym of the person concerned';

do $$
declare t text;
begin
    foreach t in array array['person', 'person_role', 'patient', 'consent', 'one_time_link', 'notice', 'pseudonym', 'audit'] loop
        execute format('alter table account.%I enable row level security', t);
        execute format('alter table account.%I force row level security', t);
    end loop;
end $$;

-- A person reaches their own rows; the door (sign-up, sign-in, one-time links) reaches what it must.
create policy own on account.person using (id = (select store.actor())) with check (id = (select store.actor()));
create policy door on account.person using ((select store.on_duty('door'))) with check ((select store.on_duty('door')));
create policy own_read on account.person_role for select using (person_id = (select store.actor()));
create policy door on account.person_role using ((select store.on_duty('door'))) with check ((select store.on_duty('door')));
create policy own on account.patient using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
create policy door_adds on account.patient for insert with check ((select store.on_duty('door')));
create policy own on account.consent using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
create policy door_adds on account.consent for insert with check ((select store.on_duty('door')));
create policy door on account.one_time_link using ((select store.on_duty('door'))) with check ((select store.on_duty('door')));
create policy own on account.notice using (person_id = (select store.actor())) with check (person_id = (select store.actor()));
create policy door_adds on account.notice for insert with check ((select store.on_duty('door')));
create policy own on account.pseudonym using (person_id = (select store.actor())) with check (person_id = (select store.actor()));
create policy door on account.pseudonym using ((select store.on_duty('door'))) with check ((select store.on_duty('door')));
create policy append on account.audit for insert with check ((select store.actor()) is not null or (select store.on_duty('door')));

grant select, insert, update, delete on account.person, account.patient to lull_app;
grant select, insert, update, delete on account.person_role to lull_app;
grant select, insert, update on account.consent, account.one_time_link, account.notice, account.pseudonym to lull_app;
grant insert on account.audit to lull_app;
