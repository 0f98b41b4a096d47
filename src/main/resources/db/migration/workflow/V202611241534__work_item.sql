-- What lists of work read: one row for every user task of a case, written in the transaction that opens, hands over or ends it.
create sequence workflow.work_item_change;
grant usage on sequence workflow.work_item_change to menkyo_app;

create table workflow.work_item (
    task_id        text        primary key,
    administrator  text        not null default current_setting('app.tenant'),
    case_number    text        not null,
    procedure      text        not null,
    step           text        not null,
    step_name      text        not null,
    role           text        not null,
    assignee       text,
    received_on    date        not null,
    target_on      date,
    name_key       text        collate "C" not null,
    given_key      text        collate "C" not null,
    kana_key       text        collate "C" not null,
    kana_given_key text        collate "C" not null,
    birth_date     date        not null,
    paid           boolean     not null default false,
    created_at     timestamptz not null,
    ended_at       timestamptz,
    changed        bigint      not null default nextval('workflow.work_item_change')
);

create index work_item_of_role on workflow.work_item (administrator, role, assignee, changed) where ended_at is null;
create index work_item_of_holder on workflow.work_item (administrator, assignee, role, changed) where ended_at is null;
create index work_item_due on workflow.work_item (administrator, target_on, task_id) where ended_at is null;
create index work_item_received on workflow.work_item (administrator, received_on, task_id) where ended_at is null;
create index work_item_kana on workflow.work_item (administrator, kana_key, task_id) where ended_at is null;
create index work_item_kana_given on workflow.work_item (administrator, kana_given_key) where ended_at is null;
create index work_item_name on workflow.work_item (administrator, name_key) where ended_at is null;
create index work_item_given on workflow.work_item (administrator, given_key) where ended_at is null;
create index work_item_birth on workflow.work_item (administrator, birth_date) where ended_at is null;
create index work_item_case on workflow.work_item (case_number);
create index work_item_number on workflow.work_item (administrator, (case_number collate "C"));
create index work_item_done on workflow.work_item (administrator, assignee, ended_at desc, task_id) where ended_at is not null;

alter table workflow.work_item enable row level security;
alter table workflow.work_item force row level security;
create policy work_item_tenant on workflow.work_item
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert, delete, update (assignee, target_on, paid, ended_at, changed) on workflow.work_item to menkyo_app;

comment on table workflow.work_item is 'User tasks of cases as lists show, sort and search them [PERSONAL]';
comment on column workflow.work_item.task_id is 'The user task in the engine [STAFF]';
comment on column workflow.work_item.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column workflow.work_item.case_number is 'Case [STAFF]';
comment on column workflow.work_item.procedure is 'What was applied for [STAFF]';
comment on column workflow.work_item.step is 'Element of the process model [STAFF]';
comment on column workflow.work_item.step_name is 'Its name for readers [STAFF]';
comment on column workflow.work_item.role is 'Whose task it is, code of a role [STAFF]';
comment on column workflow.work_item.assignee is 'Officer who holds it, or did it; null while nobody does [STAFF]';
comment on column workflow.work_item.received_on is '収受日 [STAFF]';
comment on column workflow.work_item.target_on is 'Day by which the case should be done, as the case has it [STAFF]';
comment on column workflow.work_item.name_key is 'Folded name for search [PERSONAL]';
comment on column workflow.work_item.given_key is 'Folded second part of the name for search [PERSONAL]';
comment on column workflow.work_item.kana_key is 'Folded kana for search and order [PERSONAL]';
comment on column workflow.work_item.kana_given_key is 'Folded second part of the kana for search [PERSONAL]';
comment on column workflow.work_item.birth_date is '生年月日 [PERSONAL]';
comment on column workflow.work_item.paid is 'Is nothing left to pay, as the ledger has it [STAFF]';
comment on column workflow.work_item.created_at is 'When the task came up [STAFF]';
comment on column workflow.work_item.ended_at is 'When it was completed; null while it is open [STAFF]';
comment on column workflow.work_item.changed is 'Rises with every change, so that a list can tell cheaply whether it is old [STAFF]';

-- Tasks that were there before this table.
insert into workflow.work_item (task_id, administrator, case_number, procedure, step, step_name, role, assignee, received_on,
                                target_on, name_key, given_key, kana_key, kana_given_key, birth_date, created_at)
select t.id_, c.administrator, c.case_number, c.procedure, t.task_def_key_, t.name_,
       (select min(l.group_id_) from engine.act_ru_identitylink l where l.task_id_ = t.id_ and l.group_id_ is not null),
       t.assignee_, c.received_on, c.target_on, c.name_key, '', c.kana_key, '', c.birth_date, t.create_time_
  from engine.act_ru_task t
  join engine.act_ru_execution e on e.id_ = t.proc_inst_id_
  join casefile.case_file c on c.case_number = e.business_key_
 where exists (select 1 from engine.act_ru_identitylink l where l.task_id_ = t.id_ and l.group_id_ is not null);
