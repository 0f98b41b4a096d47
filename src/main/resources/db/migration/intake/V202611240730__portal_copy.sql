-- What the portal sent is deleted there once it is here (連携後マイナポータルからは削除); until the portal says so, it is asked.
create table intake.portal_copy (
    id              text        primary key check (id ~ '^pc_[a-z]{24}$'),
    administrator   text        not null default current_setting('app.tenant'),
    receipt_number  text        not null references intake.application,
    part            text        not null check (part in ('APPLICATION', 'AMENDMENT')),
    received_at     timestamptz not null,
    attempts        int         not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz not null,
    last_reason     text,
    deleted_at      timestamptz,
    overdue_at      timestamptz
);
create index portal_copy_receipt on intake.portal_copy (receipt_number);
create index portal_copy_due on intake.portal_copy (next_attempt_at) where deleted_at is null;

alter table intake.portal_copy enable row level security;
alter table intake.portal_copy force row level security;
create policy portal_copy_tenant on intake.portal_copy
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert, update (attempts, next_attempt_at, last_reason, deleted_at, overdue_at) on intake.portal_copy to menkyo_app;

comment on table intake.portal_copy is 'Copies at the portal of what it sent, until it has deleted them [STAFF]';
comment on column intake.portal_copy.id is 'Random id; part of the idempotency key [STAFF]';
comment on column intake.portal_copy.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column intake.portal_copy.receipt_number is 'The application [STAFF]';
comment on column intake.portal_copy.part is 'The application itself, or an answer to a request for correction [STAFF]';
comment on column intake.portal_copy.received_at is 'When it arrived here [STAFF]';
comment on column intake.portal_copy.attempts is 'How often the portal was asked to delete its copy [STAFF]';
comment on column intake.portal_copy.next_attempt_at is 'When it is asked again [STAFF]';
comment on column intake.portal_copy.last_reason is 'Why the last attempt did not settle it, a code [STAFF]';
comment on column intake.portal_copy.deleted_at is 'When the portal said that it is deleted [STAFF]';
comment on column intake.portal_copy.overdue_at is 'Since when it is overdue [STAFF]';
