-- a charge whose slip has run out gets another one
alter table payment.slip drop constraint slip_once_per_charge;
create index slip_charge on payment.slip (charge_id);
comment on table payment.slip is 'Payment slips (納付書), append-only; a charge gets another when its slip has run out [STAFF]';
