-- What an officer typed into a task and has not sent. Sealed with a key that is not in the database; gone with the task.
create table workflow.draft (
    administrator text        not null default current_setting('app.tenant'),
    task_id       text        not null,
    username      text        not null,
    case_number   text        not null,
    saved_at      timestamptz not null,
    wrapped_key   bytea       not null,
    sealed_bytes  bytea       not null,
    primary key (administrator, task_id, username)
);
create index draft_age on workflow.draft (administrator, saved_at);

alter table workflow.draft enable row level security;
alter table workflow.draft force row level security;
create policy draft_tenant on workflow.draft
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert, delete, update (saved_at, wrapped_key, sealed_bytes) on workflow.draft to menkyo_app;

comment on table workflow.draft is 'What officers typed into tasks and have not sent, sealed [PERSONAL]';
comment on column workflow.draft.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column workflow.draft.task_id is 'The user task in the engine [STAFF]';
comment on column workflow.draft.username is 'Officer who typed it, and the only one who reads it [STAFF]';
comment on column workflow.draft.case_number is 'Case of the task [STAFF]';
comment on column workflow.draft.saved_at is 'When it was saved last [STAFF]';
comment on column workflow.draft.wrapped_key is 'Key of this draft, wrapped by a key outside the database [STAFF]';
comment on column workflow.draft.sealed_bytes is 'Outcome and fields as typed, encrypted [PERSONAL]';

-- Who holds a task is known; since when was not.
alter table workflow.work_item add column held_since timestamptz;
grant update (held_since) on workflow.work_item to menkyo_app;
comment on column workflow.work_item.held_since is 'Since when the assignee holds it; null while nobody does, or where it was not kept yet [STAFF]';
