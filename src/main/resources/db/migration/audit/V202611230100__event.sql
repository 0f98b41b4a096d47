create schema audit;

create table audit.event (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    at            timestamptz not null,
    actor         text        not null,
    action        text        not null check (action ~ '^[A-Z][A-Z0-9_]{2,60}$'),
    case_number   text,
    subject       text,
    reason        text
);

create index event_case on audit.event (case_number, id);
create index event_actor on audit.event (actor, at);

alter table audit.event enable row level security;
alter table audit.event force row level security;
create policy event_tenant on audit.event
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant usage on schema audit to menkyo_app, menkyo_audit;
grant select, insert on audit.event to menkyo_app;
grant select on audit.event to menkyo_audit;

comment on table audit.event is 'Every state change and every view of a person, append-only [STAFF]';
comment on column audit.event.id is 'Running number [STAFF]';
comment on column audit.event.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column audit.event.at is 'When it happened [STAFF]';
comment on column audit.event.actor is 'User name of the officer, or the name of the program that acted [STAFF]';
comment on column audit.event.action is 'What happened, a stable code [STAFF]';
comment on column audit.event.case_number is 'The case it happened in [STAFF]';
comment on column audit.event.subject is 'What it happened to, an id without meaning outside [STAFF]';
comment on column audit.event.reason is 'Why, as a code [STAFF]';
