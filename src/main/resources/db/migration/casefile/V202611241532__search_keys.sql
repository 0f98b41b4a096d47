-- Searching by the beginning of a name: ranges in byte order, which row-level security lets reach an index as "like" cannot.
create index case_file_name_range on casefile.case_file (administrator, name_key collate "C", case_number) include (state);
create index case_file_kana_range on casefile.case_file (administrator, kana_key collate "C", case_number) include (state);
create index case_file_birth on casefile.case_file (administrator, birth_date, case_number) include (state);
drop index casefile.case_file_name;
