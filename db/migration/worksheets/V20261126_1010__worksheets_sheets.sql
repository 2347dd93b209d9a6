-- What was written on worksheets: each sheet as it stands, and every version of it that was saved.
create schema worksheets;
grant usage on schema worksheets to lull_app;

create table worksheets.sheet (
    patient_id     uuid not null references account.patient on delete cascade,
    id             uuid not null,
    form           text not null check (form ~ '^W[0-9]{2}$'),
    form_version   int not null check (form_version >= 1),
    language       text not null check (length(language) between 2 and 10),
    alone          boolean not null,
    state          text not null check (state in ('DRAFT', 'SAVED')),
    day            date not null check (day between '2020-01-01' and '2200-01-01'),
    answers_sealed bytea not null check (length(answers_sealed) between 1 and 1048576),
    filled         int not null check (filled between 0 and 1000),
    version        int not null check (version >= 0),
    created_at     timestamptz not null,
    changed_at     timestamptz not null check (changed_at >= created_at),
    primary key (patient_id, id)
);
comment on table worksheets.sheet is 'as it stands now; a draft is kept while it is typed';
comment on column worksheets.sheet.alone is 'whether the form has one sheet that grows, instead of a new one each time';
comment on column worksheets.sheet.day is 'the patient''s day of the last change';
comment on column worksheets.sheet.answers_sealed is
    'the answers and the words they were given to, as JSON; sealed, with the id bound in';
comment on column worksheets.sheet.filled is 'how many fields or rows have an answer';
create unique index sheet_alone on worksheets.sheet (patient_id, form) where alone;

create table worksheets.kept (
    patient_id     uuid not null references account.patient on delete cascade,
    id             uuid not null,
    sheet          uuid not null,
    number         int not null check (number >= 1),
    aside          boolean not null,
    form           text not null check (form ~ '^W[0-9]{2}$'),
    form_version   int not null check (form_version >= 1),
    language       text not null check (length(language) between 2 and 10),
    day            date not null check (day between '2020-01-01' and '2200-01-01'),
    answers_sealed bytea not null check (length(answers_sealed) between 1 and 1048576),
    filled         int not null check (filled between 0 and 1000),
    saved_at       timestamptz not null,
    primary key (patient_id, id),
    unique (patient_id, sheet, number),
    foreign key (patient_id, sheet) references worksheets.sheet on delete cascade
);
comment on table worksheets.kept is 'every version that was saved; never changed afterwards';
comment on column worksheets.kept.aside is
    'true for the one of two windows'' texts that was not chosen: kept, but not something the patient saved';
comment on column worksheets.kept.day is 'the patient''s day on which it was saved';
comment on column worksheets.kept.answers_sealed is 'as in worksheets.sheet, sealed with the id of this row';
create index kept_by_day on worksheets.kept (patient_id, day);

do $$
declare t text;
begin
    foreach t in array array['sheet', 'kept'] loop
        execute format('alter table worksheets.%I enable row level security', t);
        execute format('alter table worksheets.%I force row level security', t);
        execute format('create policy own on worksheets.%I using (patient_id = (select store.actor())) '
                       'with check (patient_id = (select store.actor()))', t);
    end loop;
end $$;

grant select, insert, update, delete on worksheets.sheet to lull_app;
grant select, insert, delete on worksheets.kept to lull_app;
