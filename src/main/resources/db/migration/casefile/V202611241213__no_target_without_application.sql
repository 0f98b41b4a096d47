-- 標準処理期間 is about applications (行政手続法第6条): a disposition has no day by which it should be done.
alter table casefile.case_file alter column target_on drop not null;
update casefile.case_file set target_on = null where procedure = 'DISPOSITION';

comment on column casefile.case_file.target_on is 'Day by which an application should be done, moved on by pauses; null for a disposition [STAFF]';
