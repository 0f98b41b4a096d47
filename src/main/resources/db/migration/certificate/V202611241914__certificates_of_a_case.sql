-- All sheets of a case, not only the valid one: without it every page of a case read all certificates ever made.
create index certificate_of_case on certificate.certificate (administrator, case_number, serial);
