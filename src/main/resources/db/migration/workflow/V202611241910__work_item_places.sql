-- Every order of the list goes along an index that ends in the task, so that a page goes on after a line however deep.
drop index workflow.work_item_name;
create index work_item_name on workflow.work_item (administrator, name_key, task_id) where ended_at is null;
create index work_item_open_number on workflow.work_item (administrator, (case_number collate "C"), task_id) where ended_at is null;
drop index workflow.work_item_done;
create index work_item_done on workflow.work_item (administrator, assignee, ended_at, task_id) where ended_at is not null;

-- Finished work is erased when its time is over.
create index work_item_ended on workflow.work_item (administrator, ended_at) where ended_at is not null;

-- Further words by which the person of a task is found; most names have none.
create table workflow.work_item_word (
    administrator text not null default current_setting('app.tenant'),
    key           text collate "C" not null,
    task_id       text not null constraint work_item_word_task references workflow.work_item on delete cascade,
    constraint work_item_word_once primary key (administrator, key, task_id)
);

create index work_item_word_of_task on workflow.work_item_word (task_id);

alter table workflow.work_item_word enable row level security;
alter table workflow.work_item_word force row level security;
create policy work_item_word_tenant on workflow.work_item_word
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert, delete on workflow.work_item_word to menkyo_app;

comment on table workflow.work_item_word is 'Folded words inside a name or its kana by which a task is found, each with what follows it; gone with the task [PERSONAL]';
comment on column workflow.work_item_word.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column workflow.work_item_word.key is 'Folded words from one inside the name to its end [PERSONAL]';
comment on column workflow.work_item_word.task_id is 'The task [STAFF]';

-- Tasks of before have no key of the given name, or no words; a job of the application folds them, because the database cannot.
alter table workflow.work_item add column folded boolean not null default true;
comment on column workflow.work_item.folded is 'Are all keys by which it is found there [STAFF]';
grant update (given_key, kana_given_key, folded) on workflow.work_item to menkyo_app;

alter table casefile.case_file no force row level security;
alter table workflow.work_item no force row level security;
update workflow.work_item set folded = false
where given_key = '' and kana_given_key = ''
   or case_number in (select c.case_number from casefile.case_file c
                      where array[c.surname, c.given, c.kana_surname, c.kana_given]::text ~ '[^ 　・",{}][ 　・]+[^ 　・",{}]');
alter table casefile.case_file force row level security;
alter table workflow.work_item force row level security;

create index work_item_unfolded on workflow.work_item (administrator, task_id) where not folded;
