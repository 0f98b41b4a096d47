create schema staff;

create table staff.account (
    username            text        primary key constraint account_username_form check (username ~ '^[a-z][a-z0-9]{2,30}$'),
    administrator       text        not null default current_setting('app.tenant'),
    staff_number        text        not null constraint account_staff_number_form check (staff_number ~ '^[A-Z][A-Z0-9-]{1,20}$'),
    name                text        not null constraint account_name_present check (btrim(name) <> ''),
    password_hash       text        not null constraint account_password_argon2id check (password_hash like '$argon2id$%'),
    password_changed_at timestamptz not null,
    failed_attempts     integer     not null default 0 constraint account_failed_attempts_counted check (failed_attempts >= 0),
    locked_until        timestamptz,
    disabled            boolean     not null default false,
    demo                boolean     not null default false,
    constraint account_staff_number_once unique (administrator, staff_number)
);

create table staff.account_role (
    username      text not null references staff.account (username),
    administrator text not null default current_setting('app.tenant'),
    role          text not null constraint account_role_known check (role in (
        'reception', 'examiner', 'approver', 'issuer', 'treasurer', 'number-viewer', 'disclosure-officer',
        'records-officer', 'manager', 'system-officer', 'system-admin', 'auditor')),
    constraint account_role_once primary key (username, role)
);

alter table staff.account enable row level security;
alter table staff.account force row level security;
create policy account_tenant on staff.account
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

alter table staff.account_role enable row level security;
alter table staff.account_role force row level security;
create policy account_role_tenant on staff.account_role
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant usage on schema staff to menkyo_app;
grant select, insert, update on staff.account to menkyo_app;
grant select, insert, delete on staff.account_role to menkyo_app;

comment on table staff.account is 'One account per officer, never shared, never deleted [STAFF]';
comment on column staff.account.username is 'Name the officer signs in with; also the actor in the audit trail [STAFF]';
comment on column staff.account.administrator is 'The 資格管理者 the officer works for [PUBLIC]';
comment on column staff.account.staff_number is 'The number of the officer at the prefecture: one person, one account [STAFF]';
comment on column staff.account.name is 'Name of the officer as colleagues see it [STAFF]';
comment on column staff.account.password_hash is 'Argon2id hash with its parameters and salt [STAFF]';
comment on column staff.account.password_changed_at is 'When the password was set [STAFF]';
comment on column staff.account.failed_attempts is 'Sign-in attempts since the last success, the one under way included [STAFF]';
comment on column staff.account.locked_until is 'No sign-in before this time, after too many failures; null = open [STAFF]';
comment on column staff.account.disabled is 'The officer has left or may not sign in [STAFF]';
comment on column staff.account.demo is 'Made by the demo with a published password; production refuses to start with it [STAFF]';
comment on table staff.account_role is 'What an officer may do [STAFF]';
comment on column staff.account_role.username is 'The account [STAFF]';
comment on column staff.account_role.administrator is 'The 資格管理者 the officer works for [PUBLIC]';
comment on column staff.account_role.role is 'Code of the role [STAFF]';
