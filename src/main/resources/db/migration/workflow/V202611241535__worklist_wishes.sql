-- How each officer likes the list of work, the filters that officers keep, and requests to take up finished work again.
create table workflow.worklist_layout (
    administrator text        not null default current_setting('app.tenant'),
    username      text        not null,
    queue         text        not null constraint worklist_layout_queue check (queue in ('MINE', 'GROUP', 'ALL', 'DONE')),
    sort          text        not null,
    columns       text[]      not null constraint worklist_layout_columns check (cardinality(columns) between 1 and 20),
    changed_at    timestamptz not null,
    primary key (administrator, username)
);

create table workflow.worklist_filter (
    id            uuid        primary key,
    administrator text        not null default current_setting('app.tenant'),
    owner         text        not null,
    name          text        not null constraint worklist_filter_name check (length(name) between 1 and 40),
    shared        boolean     not null,
    procedures    text[]      not null,
    steps         text[]      not null,
    flags         text[]      not null,
    paid          boolean,
    changed_at    timestamptz not null,
    constraint worklist_filter_once unique (administrator, owner, name)
);

create table workflow.reopening (
    id            uuid        primary key,
    administrator text        not null default current_setting('app.tenant'),
    task_id       text        not null,
    case_number   text        not null,
    step_name     text        not null,
    requested_by  text        not null,
    requested_at  timestamptz not null,
    reason        text        not null constraint reopening_reason check (length(reason) between 1 and 1000),
    answer        text        constraint reopening_answer check (answer in ('TAKEN_UP', 'DECLINED')),
    answer_reason text        constraint reopening_answer_reason check (length(answer_reason) between 1 and 1000),
    answered_by   text,
    answered_at   timestamptz,
    constraint reopening_answered check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)
                                         and (answer is null) = (answer_reason is null)),
    constraint reopening_two_people check (answered_by is null or answered_by <> requested_by)
);

create unique index reopening_once on workflow.reopening (administrator, task_id) where answer is null;
create index reopening_newest on workflow.reopening (administrator, requested_at desc, id);

do $$
declare
    t text;
begin
    foreach t in array array ['worklist_layout', 'worklist_filter', 'reopening'] loop
        execute format('alter table workflow.%I enable row level security', t);
        execute format('alter table workflow.%I force row level security', t);
        execute format(
            'create policy %I on workflow.%I
                 using (administrator = nullif(current_setting(''app.tenant'', true), ''''))
                 with check (administrator = nullif(current_setting(''app.tenant'', true), ''''))',
            t || '_tenant', t);
    end loop;
end $$;

grant select, insert, update on workflow.worklist_layout to menkyo_app;
grant select, insert, update, delete on workflow.worklist_filter to menkyo_app;
grant select, insert, update (answer, answer_reason, answered_by, answered_at) on workflow.reopening to menkyo_app;

comment on table workflow.worklist_layout is 'How an officer likes the list of work [STAFF]';
comment on column workflow.worklist_layout.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column workflow.worklist_layout.username is 'Officer [STAFF]';
comment on column workflow.worklist_layout.queue is 'List that was open last [STAFF]';
comment on column workflow.worklist_layout.sort is 'Column it was sorted by, with - before it when descending [STAFF]';
comment on column workflow.worklist_layout.columns is 'Columns shown, in their order [STAFF]';
comment on column workflow.worklist_layout.changed_at is 'When [STAFF]';
comment on table workflow.worklist_filter is 'Filters of the list of work that officers keep, for themselves or for all [STAFF]';
comment on column workflow.worklist_filter.id is 'Random id [STAFF]';
comment on column workflow.worklist_filter.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column workflow.worklist_filter.owner is 'Officer who keeps it [STAFF]';
comment on column workflow.worklist_filter.name is 'What the officer calls it [STAFF]';
comment on column workflow.worklist_filter.shared is 'Does every officer see it; only managers share [STAFF]';
comment on column workflow.worklist_filter.procedures is 'Procedures shown; empty for all [STAFF]';
comment on column workflow.worklist_filter.steps is 'Steps shown; empty for all [STAFF]';
comment on column workflow.worklist_filter.flags is 'Marks of which a case has at least one; empty for all [STAFF]';
comment on column workflow.worklist_filter.paid is 'Paid or not; null for both [STAFF]';
comment on column workflow.worklist_filter.changed_at is 'When it was kept last [STAFF]';
comment on table workflow.reopening is 'Requests to take up finished work again, and what a manager answered; no process changes by it [PERSONAL]';
comment on column workflow.reopening.id is 'Random id [STAFF]';
comment on column workflow.reopening.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column workflow.reopening.task_id is 'The finished task [STAFF]';
comment on column workflow.reopening.case_number is 'Its case [STAFF]';
comment on column workflow.reopening.step_name is 'What the task was, for readers [STAFF]';
comment on column workflow.reopening.requested_by is 'Officer who did the task and asks [STAFF]';
comment on column workflow.reopening.requested_at is 'When [STAFF]';
comment on column workflow.reopening.reason is 'Why, in the words of the officer [PERSONAL]';
comment on column workflow.reopening.answer is 'TAKEN_UP when the manager begins what it takes, DECLINED otherwise; null while open [STAFF]';
comment on column workflow.reopening.answer_reason is 'What the manager says or has done [PERSONAL]';
comment on column workflow.reopening.answered_by is 'Manager, never the one who asked [STAFF]';
comment on column workflow.reopening.answered_at is 'When [STAFF]';
