-- Nearly all tasks are finished and have somebody who did them, nearly all open ones have nobody yet: without knowing that
-- these go together the planner expects a handful of lines, and sorts fifty thousand.
create statistics workflow.work_item_open (mcv) on role, assignee, ended_at from workflow.work_item;
analyze workflow.work_item;
