-- What statistics may know of the engine's history. With another engine these two views change, and nothing that reads them.
create view workflow.run_course with (security_invoker = true) as
select c.administrator, c.case_number, p.id_ as run_id, p.proc_def_key_ as process, d.version_ as version,
       p.super_process_instance_id_ as called_by, p.start_time_::timestamptz as started_at, p.end_time_::timestamptz as ended_at,
       p.end_act_id_ as ending
  from casefile.case_origin c
  join engine.act_hi_procinst p on p.business_key_ = c.case_number
  join engine.act_re_procdef d on d.id_ = p.proc_def_id_;

create view workflow.step_course with (security_invoker = true) as
select c.administrator, c.case_number, a.id_ as step_id, a.proc_inst_id_ as run_id, a.act_id_ as element, a.act_name_ as name,
       case when a.act_type_ = 'userTask' then 'USER'
            when a.act_type_ in ('serviceTask', 'sendTask', 'businessRuleTask', 'scriptTask', 'task', 'manualTask') then 'SERVICE'
            when a.act_type_ in ('callActivity', 'subProcess', 'multiInstanceBody', 'transaction') then 'PART'
            when a.act_type_ like '%EndEvent' then 'END'
            when a.act_type_ ~* 'startEvent' then 'START'
            when a.act_type_ <> 'eventBasedGateway' and a.act_type_ like '%Gateway' then 'GATEWAY'
            else 'WAIT' end as kind,
       a.start_time_::timestamptz as started_at, a.end_time_::timestamptz as ended_at, a.assignee_ as actor,
       (select min(l.timestamp_)::timestamptz from engine.act_hi_identitylink l
         where l.task_id_ = a.task_id_ and l.type_ = 'assignee' and l.operation_type_ = 'add') as claimed_at,
       coalesce(a.act_inst_state_, 0) = 2 as broken_off, coalesce(a.sequence_counter_, 0) as position
  from casefile.case_origin c
  join engine.act_hi_procinst p on p.business_key_ = c.case_number
  join engine.act_hi_actinst a on a.proc_inst_id_ = p.id_;

grant select on workflow.run_course, workflow.step_course to menkyo_app;

comment on view workflow.run_course is 'Runs of processes for cases, from the engine''s history [STAFF]';
comment on column workflow.run_course.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column workflow.run_course.case_number is 'Case [STAFF]';
comment on column workflow.run_course.run_id is 'Process instance [STAFF]';
comment on column workflow.run_course.process is 'Process model [PUBLIC]';
comment on column workflow.run_course.version is 'Version of the model that the run follows [PUBLIC]';
comment on column workflow.run_course.called_by is 'Run that called it; null for a procedure itself [STAFF]';
comment on column workflow.run_course.started_at is 'When it began [STAFF]';
comment on column workflow.run_course.ended_at is 'When it ended; null while it runs [STAFF]';
comment on column workflow.run_course.ending is 'End event it reached [STAFF]';
comment on view workflow.step_course is 'Steps of cases, from the engine''s history [STAFF]';
comment on column workflow.step_course.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column workflow.step_course.case_number is 'Case [STAFF]';
comment on column workflow.step_course.step_id is 'Visit of an element in the engine [STAFF]';
comment on column workflow.step_course.run_id is 'Process instance [STAFF]';
comment on column workflow.step_course.element is 'Element of the process model [PUBLIC]';
comment on column workflow.step_course.name is 'Its name for readers [PUBLIC]';
comment on column workflow.step_course.kind is 'USER, SERVICE, WAIT, PART, GATEWAY, START or END [PUBLIC]';
comment on column workflow.step_course.started_at is 'When the case came there [STAFF]';
comment on column workflow.step_course.ended_at is 'When it left; null while it stands there [STAFF]';
comment on column workflow.step_course.actor is 'Officer who holds or did it [STAFF]';
comment on column workflow.step_course.claimed_at is 'When somebody first took it on [STAFF]';
comment on column workflow.step_course.broken_off is 'Was it left without being done? [STAFF]';
comment on column workflow.step_course.position is 'Order of steps that began in the same moment [STAFF]';
