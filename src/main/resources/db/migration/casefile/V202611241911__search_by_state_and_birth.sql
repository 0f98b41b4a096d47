-- A common name with a rare state or a birthday is answered from the index alone.
drop index casefile.case_file_name_range;
drop index casefile.case_file_kana_range;
create index case_file_name_range on casefile.case_file (administrator, name_key collate "C", case_number)
    include (state, birth_date, waiting_for);
create index case_file_kana_range on casefile.case_file (administrator, kana_key collate "C", case_number)
    include (state, birth_date, waiting_for);
create index case_file_state on casefile.case_file (administrator, state, received_on desc, case_number desc);
