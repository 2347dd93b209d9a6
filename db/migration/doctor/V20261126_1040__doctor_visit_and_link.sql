-- The planned visit: one page for the doctor. And a page for whoever helps at home, reached by a link.
create schema doctor;
grant usage on schema doctor to lull_app;

create table doctor.visit_page (
    patient_id uuid not null references account.patient on delete cascade,
    id         uuid not null,
    visit_on   date not null check (visit_on between '2020-01-01' and '2200-01-01'),
    sealed     bytea not null check (length(sealed) between 1 and 65536),
    answered   smallint not null check (answered between 0 and 12),
    day        date not null check (day between '2020-01-01' and '2200-01-01'),
    version    int not null check (version >= 0),
    changed_at timestamptz not null,
    primary key (patient_id, id),
    unique (patient_id, visit_on),
    check (day <= visit_on)
);
comment on column doctor.visit_page.sealed is 'a JSON object of question to answer, sealed with the id';
comment on column doctor.visit_page.answered is 'how many of the twelve questions have an answer';
comment on column doctor.visit_page.day is 'the patient''s day of the last change';

create table doctor.helper_link (
    patient_id uuid not null references account.patient on delete cascade,
    id         uuid not null,
    token_hash bytea not null unique check (length(token_hash) = 32),
    sentence   text not null check (sentence ~ '^[a-z][a-z-]{1,39}$'),
    day        date not null check (day between '2020-01-01' and '2200-01-01'),
    made_at    timestamptz not null,
    expires_at timestamptz not null check (expires_at > made_at),
    closed_at  timestamptz check (closed_at >= made_at),
    primary key (patient_id, id)
);
comment on column doctor.helper_link.token_hash is 'SHA-256 of the token; the token itself is never stored';
comment on column doctor.helper_link.sentence is 'which sentence of the content file the page shows';
comment on column doctor.helper_link.day is 'the patient''s day it was made';
create unique index helper_link_one_open on doctor.helper_link (patient_id) where closed_at is null;

do $$
declare t text;
begin
    foreach t in array array['visit_page', 'helper_link'] loop
        execute format('alter table doctor.%I enable row level security', t);
        execute format('alter table doctor.%I force row level security', t);
        execute format('create policy own on doctor.%I using (patient_id = (select store.actor())) '
                       'with check (patient_id = (select store.actor()))', t);
    end loop;
end $$;

-- Whoever opens the page is not signed in. The door sees the one row whose token it names, and no other.
create policy door_reads on doctor.helper_link for select
    using ((select store.on_duty('door'))
           and token_hash = (select decode(nullif(current_setting('lull.link', true), ''), 'hex')));

grant select, insert, update, delete on doctor.visit_page to lull_app;
grant select, insert, update on doctor.helper_link to lull_app;
