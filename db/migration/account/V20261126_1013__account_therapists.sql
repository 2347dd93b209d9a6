-- Therapists, whom an admin invites, and the second step that they take at every sign-in.

create table account.therapist_invitation (
    id           uuid primary key,
    email        text not null check (email = lower(email) and length(email) between 3 and 254),
    called       text not null check (length(called) between 1 and 40),
    line         text not null check (length(line) <= 80),
    invited_by   uuid not null,
    invited_at   timestamptz not null,
    withdrawn_at timestamptz,
    joined_at    timestamptz,
    person_id    uuid references account.person on delete cascade,
    check ((joined_at is null) = (person_id is null))
);
create unique index one_open_invitation on account.therapist_invitation (email)
    where withdrawn_at is null and joined_at is null;
comment on column account.therapist_invitation.line is 'profession and place, as patients will see them';

create table account.therapist (
    person_id  uuid primary key references account.person on delete cascade,
    line       text not null check (length(line) <= 80),
    joined_at  timestamptz not null,
    removed_at timestamptz
);
comment on table account.therapist is 'whoever is or was a therapist here; the role itself is in person_role';

alter table account.one_time_link
    add column invitation_id uuid references account.therapist_invitation on delete cascade,
    drop constraint one_time_link_purpose_check,
    add constraint one_time_link_purpose_check check (purpose in ('FIRST_ADMIN', 'PASSWORD_RESET', 'JOIN_THERAPIST')),
    add constraint one_time_link_invites check ((purpose = 'JOIN_THERAPIST') = (invitation_id is not null));

create table account.authenticator (
    person_id uuid not null references account.person on delete cascade,
    id        uuid not null,
    name      text not null check (length(name) between 1 and 40),
    secret    bytea not null,
    last_step bigint not null check (last_step >= 0),
    set_at    timestamptz not null,
    primary key (person_id, id)
);
comment on column account.authenticator.secret is 'sealed';
comment on column account.authenticator.last_step is 'the thirty seconds of the last code that was taken; neither it nor an earlier one is taken again';

create table account.passkey (
    person_id     uuid not null references account.person on delete cascade,
    id            uuid not null,
    name          text not null check (length(name) between 1 and 40),
    site          text not null check (length(site) between 1 and 253),
    credential_id bytea not null unique check (length(credential_id) <= 1023),
    credential    bytea not null check (length(credential) <= 4096),
    sign_count    bigint not null check (sign_count >= 0),
    set_at        timestamptz not null,
    primary key (person_id, id)
);
comment on column account.passkey.site is 'the host it was made for; it works nowhere else';
comment on column account.passkey.credential is 'attested credential data of WebAuthn: the public key';

create table account.recovery_code (
    person_id uuid not null references account.person on delete cascade,
    id        uuid not null,
    salt      bytea not null check (length(salt) = 16),
    code_hash bytea not null check (length(code_hash) = 32),
    used_at   timestamptz,
    primary key (person_id, id)
);
comment on column account.recovery_code.code_hash is 'PBKDF2; one salt for all codes of a set';

do $$
declare t text;
begin
    foreach t in array array['therapist_invitation', 'therapist', 'authenticator', 'passkey', 'recovery_code'] loop
        execute format('alter table account.%I enable row level security', t);
        execute format('alter table account.%I force row level security', t);
        execute format('create policy door on account.%I using ((select store.on_duty(''door''))) '
                       'with check ((select store.on_duty(''door'')))', t);
    end loop;
    foreach t in array array['therapist', 'authenticator', 'passkey', 'recovery_code'] loop
        execute format('create policy own on account.%I using (person_id = (select store.actor())) '
                       'with check (person_id = (select store.actor()))', t);
    end loop;
end $$;

-- The door takes a role away, too, when a therapist is removed; its policy allows it already.
grant select, insert, update, delete on account.authenticator, account.passkey, account.recovery_code to lull_app;
grant select, insert, update on account.therapist_invitation, account.therapist to lull_app;
