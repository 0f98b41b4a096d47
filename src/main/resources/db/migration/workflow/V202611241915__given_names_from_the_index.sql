-- Tasks are found by a given name without looking at their rows, as they are by the whole name.
drop index workflow.work_item_given;
drop index workflow.work_item_kana_given;
create index work_item_given on workflow.work_item (administrator, given_key, task_id) where ended_at is null;
create index work_item_kana_given on workflow.work_item (administrator, kana_given_key, task_id) where ended_at is null;
