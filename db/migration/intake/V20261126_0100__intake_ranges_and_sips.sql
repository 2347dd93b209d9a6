-- How sure an amount is, over how long it was sipped, and days on which there was nothing.
alter table intake.entry
    add column low_each    numeric(7, 2) check (low_each between 0 and 1000),
    add column high_each   numeric(7, 2) check (high_each between 0 and 1000),
    add column sip_minutes smallint not null default 0 check (sip_minutes between 0 and 240);
update intake.entry set low_each = mg_each, high_each = mg_each;
alter table intake.entry
    alter column low_each set not null,
    alter column high_each set not null,
    add check (low_each <= mg_each and mg_each <= high_each);
comment on column intake.entry.low_each is 'lowest plausible caffeine in one serving; what was logged before 2026-11-26 has no range';
comment on column intake.entry.sip_minutes is 'from the first sip, at, to the last; 0 is at once';

alter table intake.day_total
    add column low       numeric(12, 4) not null default 0 check (low >= 0),
    add column high      numeric(12, 4) not null default 0,
    add column said_none boolean not null default false,
    add check (low <= high),
    add check (n = 0 or not said_none);
update intake.day_total set low = mg, high = mg;
comment on column intake.day_total.said_none is 'the patient said that there was nothing with caffeine; a day without entries that does not say so is unknown';

-- What makes caffeine stay shorter or longer, and which limit holds, as the patient says.
create table intake.about_me (
    patient_id      uuid primary key references account.patient on delete cascade,
    smokes          boolean not null,
    stopped_smoking boolean not null,
    pill            boolean not null,
    pregnancy       text not null check (pregnancy in ('NO', 'FIRST_TRIMESTER', 'SECOND_TRIMESTER', 'LAST_TRIMESTER')),
    breastfeeding   boolean not null,
    ciprofloxacin   boolean not null,
    fluvoxamine     boolean not null,
    slowed          boolean not null,
    half_life       numeric(3, 1) check (half_life between 2 and 12),
    check (not (smokes and stopped_smoking))
);
comment on column intake.about_me.smokes is 'ten cigarettes a day or more';
comment on column intake.about_me.stopped_smoking is 'within the last weeks';
comment on column intake.about_me.slowed is 'by another medicine or the liver: said in words, not computed';
comment on column intake.about_me.half_life is 'hours, where the patient set it';

alter table intake.about_me enable row level security;
alter table intake.about_me force row level security;
create policy own on intake.about_me using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
grant select, insert, update, delete on intake.about_me to lull_app;
