-- Who took a case in: a matter that the office begins of its own accord is decided by somebody else.
alter table casefile.case_file add column opened_by text;
comment on column casefile.case_file.opened_by is 'Officer or program that took the case in [STAFF]';
