-- A receipt number is also the number of the case, of its process and of all that hangs on it, so that no two administrators
-- may give the same one. They count together from now on.
alter table intake.receipt_counter no force row level security;
alter table intake.receipt_counter disable row level security;
drop policy receipt_counter_tenant on intake.receipt_counter;

delete from intake.receipt_counter lower
using intake.receipt_counter higher
where higher.reiwa_year = lower.reiwa_year
    and (higher.last, higher.administrator) > (lower.last, lower.administrator);

alter table intake.receipt_counter drop column administrator;
alter table intake.receipt_counter add constraint receipt_counter_year primary key (reiwa_year);

comment on table intake.receipt_counter is 'Last receipt number of each year, of all administrators together [STAFF]';
