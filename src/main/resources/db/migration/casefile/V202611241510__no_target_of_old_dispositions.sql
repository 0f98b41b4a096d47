-- The correction of 1213 met no row: the owner sees all rows only while row-level security is not forced on it.
alter table casefile.case_file no force row level security;
update casefile.case_file set target_on = null where procedure = 'DISPOSITION';
alter table casefile.case_file force row level security;
