-- The overview of gateways counts the cases that wait, and officers list them.
create index case_file_waiting_for on casefile.case_file (administrator, waiting_for, waiting_since)
    where waiting_for is not null;
