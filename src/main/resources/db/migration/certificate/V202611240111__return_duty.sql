-- Who has to hand a certificate in, and until when (栄養士法施行令第5条第4項, 第6条第4項・第5項, 第8条).
create table certificate.return_duty (
    id             bigint generated always as identity primary key,
    administrator  text        not null default current_setting('app.tenant'),
    case_number    text        not null,
    licence_number bigint      not null,
    serial         text,
    ground         text        not null,
    event_on       date        not null,
    due_on         date        not null,
    demanded_at    timestamptz not null,
    receipt        text,
    received_by    text,
    received_at    timestamptz,
    reminder_step  integer     not null default 0,
    reminded_at    timestamptz,
    constraint return_duty_once unique (administrator, case_number, licence_number, ground),
    constraint return_duty_certificate foreign key (administrator, serial) references certificate.certificate,
    constraint return_duty_ground_known check (ground in ('FOUND', 'REVOKED', 'DELETED', 'REWRITTEN', 'TORN')),
    constraint return_duty_due_after_event check (due_on >= event_on),
    constraint return_duty_receipt_known check (receipt in ('HANDED_IN', 'STATED_LOST')),
    constraint return_duty_received check (
        (receipt is null) = (received_by is null) and (receipt is null) = (received_at is null)),
    constraint return_duty_reminded check (reminder_step >= 0 and (reminder_step = 0) = (reminded_at is null))
);

create index return_duty_open on certificate.return_duty (administrator, due_on, id) where receipt is null;

alter table certificate.return_duty enable row level security;
alter table certificate.return_duty force row level security;
create policy return_duty_tenant on certificate.return_duty
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert, update (receipt, received_by, received_at, reminder_step, reminded_at)
    on certificate.return_duty to menkyo_app;

comment on table certificate.return_duty is 'Certificates that have to be handed in [PERSONAL]';
comment on column certificate.return_duty.id is 'Running number [STAFF]';
comment on column certificate.return_duty.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column certificate.return_duty.case_number is 'The case it comes from [STAFF]';
comment on column certificate.return_duty.licence_number is 'The licence whose certificate it is [PERSONAL]';
comment on column certificate.return_duty.serial is 'The sheet; empty for paper from before this system [STAFF]';
comment on column certificate.return_duty.ground is 'FOUND, REVOKED, DELETED, REWRITTEN or TORN [PERSONAL]';
comment on column certificate.return_duty.event_on is 'Day of the event that makes it due [PERSONAL]';
comment on column certificate.return_duty.due_on is 'Last day in time [PERSONAL]';
comment on column certificate.return_duty.demanded_at is 'When it was entered [STAFF]';
comment on column certificate.return_duty.receipt is 'HANDED_IN, or STATED_LOST with a statement; empty while open [PERSONAL]';
comment on column certificate.return_duty.received_by is 'Officer who took it [STAFF]';
comment on column certificate.return_duty.received_at is 'When it was taken [STAFF]';
comment on column certificate.return_duty.reminder_step is 'How many reminders were sent [STAFF]';
comment on column certificate.return_duty.reminded_at is 'When the last reminder was sent [STAFF]';
