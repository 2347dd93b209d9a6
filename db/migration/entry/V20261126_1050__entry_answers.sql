-- The entry gate: what was answered at the beginning, once, with its days.
create schema entry;
grant usage on schema entry to lull_app;

create table entry.answer (
    patient_id uuid not null references account.patient on delete cascade,
    question   text not null check (question in ('WELCOME', 'COUNTRY', 'PREGNANCY', 'EXAMINED', 'EXAMINED_SINCE', 'VISIT',
                                                 'BEFORE_A_VISIT', 'RED_FLAGS', 'FLAGS_SEEN', 'BOOK_A_VISIT', 'CAUTIONS',
                                                 'CAFFEINE')),
    answer     text not null,
    visit_on   date,
    day        date not null,
    at         timestamptz not null,
    changed_at timestamptz not null check (changed_at >= at),
    primary key (patient_id, question),
    check ((question = 'VISIT') = (visit_on is not null)),
    check (case question
               when 'COUNTRY' then answer ~ '^([A-Z]{2}|ELSEWHERE)$'
               when 'PREGNANCY' then answer in ('NO', 'FIRST_TRIMESTER', 'SECOND_TRIMESTER', 'LAST_TRIMESTER', 'UNSAID')
               when 'EXAMINED' then answer in ('YES', 'NO', 'WAITING')
               when 'RED_FLAGS' then answer in ('YES', 'NO')
               when 'CAUTIONS' then answer ~ '^[a-z]+( [a-z]+)*$' and length(answer) <= 200
               when 'CAFFEINE' then answer ~ '^[A-Z_]+( [A-Z_]+)*$' and length(answer) <= 200
               else answer = 'DONE'
           end)
);
comment on table entry.answer is 'one for each patient and question; codes only, no words a person wrote';
comment on column entry.answer.question is 'RED_FLAGS is answered once and never changed; FLAGS_SEEN: a doctor has seen it';
comment on column entry.answer.answer is 'of CAUTIONS and CAFFEINE all that was ticked, or none; DONE where there is nothing to say';
comment on column entry.answer.visit_on is 'the day on which the patient has decided to see a doctor';
comment on column entry.answer.day is 'the patient''s day of at';
comment on column entry.answer.changed_at is 'when it was last answered another way; at where it never was';

alter table entry.answer enable row level security;
alter table entry.answer force row level security;
create policy own on entry.answer
    using (patient_id = (select store.actor())) with check (patient_id = (select store.actor()));
grant select, insert, update, delete on entry.answer to lull_app;
