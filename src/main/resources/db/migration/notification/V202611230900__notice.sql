create schema notification;

create table notification.notice (
    id            text        primary key,
    administrator text        not null default current_setting('app.tenant'),
    case_number   text        not null,
    template      text        not null,
    occasion      text        not null,
    surname       text        not null,
    given         text        not null,
    email         text,
    subject       text        not null,
    words         text        not null,
    state         text        not null check (state in ('QUEUED', 'SENDING', 'SENT', 'LETTER')),
    created_at    timestamptz not null,
    sent_at       timestamptz,
    constraint notice_once unique (administrator, case_number, template, occasion),
    constraint notice_letter check ((state = 'LETTER') = (email is null)),
    constraint notice_sent check ((state = 'SENT') = (sent_at is not null))
);

alter table notification.notice enable row level security;
alter table notification.notice force row level security;
create policy notice_tenant on notification.notice
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant usage on schema notification to menkyo_app;
grant select, insert, update on notification.notice to menkyo_app;

comment on table notification.notice is 'Messages to one person each, as they were written [PERSONAL]';
comment on column notification.notice.id is 'Random id [STAFF]';
comment on column notification.notice.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column notification.notice.case_number is 'Case it is about [STAFF]';
comment on column notification.notice.template is 'Kind of notice [STAFF]';
comment on column notification.notice.occasion is 'Which time in the case, so that each occasion is told once [STAFF]';
comment on column notification.notice.surname is 'Name of the one recipient, first part [PERSONAL]';
comment on column notification.notice.given is 'Name of the one recipient, second part [PERSONAL]';
comment on column notification.notice.email is 'Address of the one recipient; null means a letter [PERSONAL]';
comment on column notification.notice.subject is 'Subject line [STAFF]';
comment on column notification.notice.words is 'Text as sent [PERSONAL]';
comment on column notification.notice.state is 'QUEUED, SENDING (handed to the mail server, answer unknown), SENT, LETTER (to be posted) [STAFF]';
comment on column notification.notice.created_at is 'When it was written [STAFF]';
comment on column notification.notice.sent_at is 'When the mail server took it [STAFF]';
