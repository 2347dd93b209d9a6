-- The whole library: sessions of one's own making, what is rated on the way, favourites, and what a person asked to be minded.
alter table sessions.completion drop constraint completion_session_id_check;
alter table sessions.completion add constraint completion_session_id_check check (session_id ~ '^[SF][0-9]{2}$');
alter table sessions.completion add column to_stop_a_twitch boolean;
alter table sessions.completion add column ratings jsonb not null default '[]'
    check (jsonb_typeof(ratings) = 'array' and length(ratings::text) <= 8000);
comment on column sessions.completion.session_id is 'S and two digits: a session of the library; F01 a pace of one''s own, F02 the silent timer';
comment on column sessions.completion.to_stop_a_twitch is 'the person''s answer to: did I do this to make a twitch stop? Null where it was not asked or skipped';
comment on column sessions.completion.ratings is 'what was rated on the way: [{"ask", "at" (seconds into the session), "value"}]';

create table sessions.favourite (
    patient_id      uuid not null references account.patient on delete cascade,
    session_id      text not null check (session_id ~ '^S[0-9]{2}$'),
    since           timestamptz not null,
    primary key (patient_id, session_id)
);
alter table sessions.favourite enable row level security;
alter table sessions.favourite force row level security;
create policy own on sessions.favourite
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
grant select, insert, delete on sessions.favourite to lull_app;

create table sessions.to_mind (
    patient_id      uuid not null references account.patient on delete cascade,
    tag             text not null check (tag ~ '^[A-Z_]{3,12}$'),
    since           timestamptz not null,
    primary key (patient_id, tag)
);
comment on table sessions.to_mind is 'what a person says is true of them, so that sessions can be careful with it';
alter table sessions.to_mind enable row level security;
alter table sessions.to_mind force row level security;
create policy own on sessions.to_mind
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
grant select, insert, delete on sessions.to_mind to lull_app;
