-- When the program makes something worse: what was noticed in the answers, and what the patient chose then.
create schema adverse;
grant usage on schema adverse to lull_app;

create table adverse.noticed (
    patient_id  uuid not null references account.patient on delete cascade,
    id          uuid not null,
    kind        text not null check (kind in ('WORRY_SCORE', 'MOOD_SCORE', 'SELF_HARM', 'CHECKING', 'WEEKS_ABOVE',
                                              'SAID_A_LOT', 'BREATHING')),
    from_day    date not null,
    until_day   date not null check (until_day >= from_day),
    before      smallint not null check (before between 0 and 100),
    after       smallint not null check (after between 0 and 100),
    day         date not null check (day between '2020-01-01' and '2200-01-01'),
    noticed_at  timestamptz not null,
    answer      text check (answer in ('EASIER_STEP', 'PAUSE_TRACKING', 'PROFESSIONAL', 'SOUNDS', 'AS_IT_IS')),
    answered_on date,
    answered_at timestamptz check (answered_at >= noticed_at),
    primary key (patient_id, id),
    unique (patient_id, kind, from_day),
    check (num_nonnulls(answer, answered_on, answered_at) in (0, 3))
);
comment on table adverse.noticed is 'figures from answers and sessions; nothing a person wrote';
comment on column adverse.noticed.day is 'the patient''s day it was noticed on';
comment on column adverse.noticed.before is 'what it is compared with; 0 where there is nothing';

alter table adverse.noticed enable row level security;
alter table adverse.noticed force row level security;
create policy own on adverse.noticed
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
grant select, insert, update on adverse.noticed to lull_app;
