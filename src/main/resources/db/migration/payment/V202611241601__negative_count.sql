-- a day on which a voided receipt of an earlier day gave back more than came in is counted below zero
alter table payment.counter_count drop constraint counter_count_yen_check;
alter table payment.counter_count add constraint counter_count_yen_check check (yen between -100000000 and 100000000);
