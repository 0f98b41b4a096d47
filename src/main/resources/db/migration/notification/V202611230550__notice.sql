create schema notification;
grant usage on schema notification to menkyo_app;

create table notification.office (
    prefecture     text not null,
    effective_from date not null,
    name           text not null,
    telephone      text not null,
    hours          text not null,
    sender         text not null,
    source         text not null,
    constraint office_day primary key (prefecture, effective_from),
    constraint office_prefecture_form check (prefecture ~ '^(0[1-9]|[1-3][0-9]|4[0-7])$')
);

insert into notification.office (prefecture, effective_from, name, telephone, hours, sender, source)
values ('13', date '2024-12-01', '健康推進課 栄養士免許担当', '03-0000-0000',
        '平日 9時から17時まで', 'eiyoshi-menkyo@tokyo.example', '仮の値。導入時に実際の窓口を登録する');

create table notification.notice (
    administrator  text        not null default current_setting('app.tenant'),
    id             text        not null,
    case_number    text        not null,
    template       text        not null,
    occasion       text        not null,
    recipient_name text        not null,
    email          text,
    subject        text        not null,
    body           text        not null,
    state          text        not null,
    reason         text,
    created_at     timestamptz not null,
    changed_at     timestamptz not null,
    constraint notice_id primary key (id),
    constraint notice_once unique (administrator, case_number, template, occasion),
    constraint notice_id_form check (id ~ '^n_[a-z]{24}$'),
    constraint notice_one_recipient check (email ~ '^[^[:space:]@,;<>()"]+@[^[:space:]@,;<>()"]+$'),
    constraint notice_state_known
        check (state in ('QUEUED', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED', 'LETTER')),
    constraint notice_letter_without_mail check ((state = 'LETTER') = (email is null))
);

create index notice_case on notification.notice (case_number, created_at);
create index notice_open on notification.notice (administrator, state, changed_at)
    where state in ('QUEUED', 'SENDING', 'UNKNOWN', 'FAILED', 'LETTER');

alter table notification.notice enable row level security;
alter table notification.notice force row level security;
create policy notice_tenant on notification.notice
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select on notification.office to menkyo_app;
grant select, insert, update (state, reason, changed_at) on notification.notice to menkyo_app;

comment on table notification.office is 'The office that notices come from, from which day [PUBLIC]';
comment on column notification.office.prefecture is 'Prefecture by JIS X 0401 [PUBLIC]';
comment on column notification.office.effective_from is 'First day on which notices carry this office [PUBLIC]';
comment on column notification.office.name is 'Name of the office [PUBLIC]';
comment on column notification.office.telephone is 'Telephone number for questions [PUBLIC]';
comment on column notification.office.hours is 'When the telephone is answered [PUBLIC]';
comment on column notification.office.sender is 'Mail address that notices come from [PUBLIC]';
comment on column notification.office.source is 'Where the entry comes from [PUBLIC]';

comment on table notification.notice is 'Notices to one recipient each; text and address never change [PERSONAL]';
comment on column notification.notice.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column notification.notice.id is 'Random id of letters [STAFF]';
comment on column notification.notice.case_number is 'The case it belongs to [STAFF]';
comment on column notification.notice.template is 'What it says [STAFF]';
comment on column notification.notice.occasion is 'Which time in the case, so that each occasion is told once [STAFF]';
comment on column notification.notice.recipient_name is 'Who is addressed [PERSONAL]';
comment on column notification.notice.email is 'The one address; empty when it goes by letter [PERSONAL]';
comment on column notification.notice.subject is 'Subject as sent [PERSONAL]';
comment on column notification.notice.body is 'Text as sent [PERSONAL]';
comment on column notification.notice.state is
    'QUEUED; SENDING is written before the hand-over; UNKNOWN when its end was not seen, for a person to settle [STAFF]';
comment on column notification.notice.reason is 'Why it failed or is unknown, a code [STAFF]';
comment on column notification.notice.created_at is 'When it was written [STAFF]';
comment on column notification.notice.changed_at is 'When its state last changed [STAFF]';
