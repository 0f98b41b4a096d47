create schema reporting;
grant usage on schema reporting to menkyo_app;

-- money that came or went, with everything by which it is counted
create view reporting.fee_movement with (security_invoker = true) as
select e.administrator, e.business_day, e.kind, e.means, c.fee_code, o.procedure, o.channel, p.yen
  from payment.entry e
  join payment.posting p on p.entry_id = e.id and p.account in ('PROVIDER', 'COUNTER_CASH', 'COUNTER_CASHLESS', 'BANK')
  join payment.charge c on c.id = e.charge_id
  left join casefile.case_origin o on o.case_number = c.case_number
 where e.means is not null;

-- the book itself, against which the statistics are held
create view reporting.fee_book with (security_invoker = true) as
select e.administrator, e.business_day, e.means, c.fee_code, p.account, p.yen
  from payment.entry e
  join payment.posting p on p.entry_id = e.id
  join payment.charge c on c.id = p.charge_id;

grant select on reporting.fee_movement, reporting.fee_book to menkyo_app;

comment on view reporting.fee_movement is 'Money that came (positive) or went (negative), with the classes by which it is counted [STAFF]';
comment on column reporting.fee_movement.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.fee_movement.business_day is 'The business day [STAFF]';
comment on column reporting.fee_movement.kind is 'What happened [STAFF]';
comment on column reporting.fee_movement.means is 'How it came or went (決済区分) [STAFF]';
comment on column reporting.fee_movement.fee_code is 'What the fee is for [PUBLIC]';
comment on column reporting.fee_movement.procedure is 'Procedure of the case; null where the case is not known here [STAFF]';
comment on column reporting.fee_movement.channel is 'How the case reached the office; null where the case is not known here [STAFF]';
comment on column reporting.fee_movement.yen is 'Yen [STAFF]';
comment on view reporting.fee_book is 'All postings of the fee book by day [STAFF]';
comment on column reporting.fee_book.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.fee_book.business_day is 'The business day [STAFF]';
comment on column reporting.fee_book.means is 'How money came or went; null where none did [STAFF]';
comment on column reporting.fee_book.fee_code is 'What the fee is for [PUBLIC]';
comment on column reporting.fee_book.account is 'The account [STAFF]';
comment on column reporting.fee_book.yen is 'Yen into the account, negative out of it [STAFF]';
