-- The two roles Lull signs in with, for a PostgreSQL server (15 or newer) that you run yourself.
-- Run it once as a superuser, in psql, with your own passwords:
--
--   psql -v owner_password='…' -v app_password='…' -f db/roles.sql
--
-- lull_owner owns the schema and migrates it. lull_app is what the running application uses: it owns nothing and cannot
-- bypass row-level security, so that a mistake in the application still shows nobody another person's diary.
create role lull_owner login password :'owner_password' nosuperuser nocreatedb nocreaterole nobypassrls;
create role lull_app login password :'app_password' nosuperuser nocreatedb nocreaterole nobypassrls;
-- Words sort by code point, as in the database Lull brings: an order that no upgrade of the system's libraries changes.
create database lull owner lull_owner encoding 'UTF8' template template0 locale_provider libc locale 'C.UTF-8';
revoke all on database lull from public;
grant connect on database lull to lull_app;
\connect lull
revoke create on schema public from public;
