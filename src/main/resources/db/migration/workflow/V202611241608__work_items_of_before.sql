-- Tasks that were there before the table of work: 1534 met no case, because the owner sees all rows only while row-level
-- security is not forced on it, and they would have been missing from every list.
alter table casefile.case_file no force row level security;
alter table payment.charge no force row level security;
alter table workflow.work_item no force row level security;
insert into workflow.work_item (task_id, administrator, case_number, procedure, step, step_name, role, assignee, received_on,
                                target_on, name_key, given_key, kana_key, kana_given_key, birth_date, paid, created_at)
select t.id_, c.administrator, c.case_number, c.procedure, t.task_def_key_, t.name_, l.role,
       t.assignee_, c.received_on, c.target_on, c.name_key, '', c.kana_key, '', c.birth_date,
       (select coalesce(bool_and(d.state <> 'OPEN') and bool_or(d.state in ('PAID', 'EXEMPT')), false)
          from payment.charge d where d.case_number = c.case_number),
       t.create_time_
  from engine.act_ru_task t
  join engine.act_ru_execution e on e.id_ = t.proc_inst_id_
  join casefile.case_file c on c.case_number = e.business_key_
  join (select task_id_, min(group_id_) as role from engine.act_ru_identitylink where group_id_ is not null group by task_id_) l
    on l.task_id_ = t.id_
on conflict do nothing;
alter table casefile.case_file force row level security;
alter table payment.charge force row level security;
alter table workflow.work_item force row level security;
