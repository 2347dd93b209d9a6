-- Where no mail can be sent and the only admin has forgotten the password, whoever can start Lull has it print a link.
alter table account.one_time_link add column printed boolean not null default false;
comment on column account.one_time_link.printed is 'printed at a start, for whoever runs this Lull; nobody in Lull made it, and no mail carried it';

alter table account.notice drop constraint notice_kind_check;
alter table account.notice add constraint notice_kind_check
    check (kind in ('PASSWORD_RESET_BY_ADMIN', 'PASSWORD_RESET_BY_MAIL', 'PASSWORD_RESET_BY_PRINTED_LINK'));
