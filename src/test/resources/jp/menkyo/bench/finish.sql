-- Every third open task is held by one of twenty officers.
update engine.act_ru_task t
set assignee_ = case t.task_def_key_ when 'Task_Examine' then 'examiner' else 'approver' end || 1 + p.n % 20
from engine.act_hi_procinst i join bench.person p on p.case_number = i.business_key_
where i.proc_inst_id_ = t.proc_inst_id_ and p.n % 3 = 0;

-- What the work list reads: a row for every task, open or done.
insert into workflow.work_item (task_id, administrator, case_number, procedure, step, step_name, role, assignee, received_on,
    target_on, name_key, given_key, kana_key, kana_given_key, birth_date, paid, created_at, ended_at)
select t.id_, c.administrator, c.case_number, c.procedure, t.task_def_key_, t.name_,
       case t.task_def_key_ when 'Task_Examine' then 'examiner' when 'Task_Approve' then 'approver' when 'Task_Issue' then 'issuer'
           else 'treasurer' end,
       coalesce(r.assignee_, t.assignee_), c.received_on, c.target_on, p.name_key, p.given_key, p.kana_key, p.given_kana_key,
       p.birth_date, true, t.start_time_ at time zone 'Asia/Tokyo', t.end_time_ at time zone 'Asia/Tokyo'
from engine.act_hi_taskinst t
join engine.act_hi_procinst i on i.proc_inst_id_ = t.proc_inst_id_
join bench.person p on p.case_number = i.business_key_
join casefile.case_file c on c.case_number = p.case_number
left join engine.act_ru_task r on r.id_ = t.id_
on conflict do nothing;

-- Reminders of days gone by were given; nobody wants a hundred thousand of them while measuring.
insert into casefile.reminder (administrator, case_number, step, target_on, at)
select c.administrator, c.case_number, step, c.target_on, now()
from casefile.case_file c join bench.person p using (case_number)
cross join unnest(array['DUE_SOON', 'DUE', 'LATE', 'LATE_MANAGER']) step
where c.closed_at is null and c.target_on is not null
on conflict do nothing;

-- Identities go on after the copies.
do $$
declare
    t record;
begin
    for t in select table_schema || '.' || table_name as name, column_name from information_schema.columns
             where is_identity = 'YES' and table_schema not in ('pg_catalog', 'information_schema', 'engine') loop
        execute format('select setval(pg_get_serial_sequence(%L, %L), greatest((select max(%I) from %s), 1))',
                       t.name, t.column_name, t.column_name, t.name);
    end loop;
end $$;
