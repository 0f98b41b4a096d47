-- the charges of a case: the unique index leaves out the reversed ones, so every look at a case read the whole table
create index charge_case on payment.charge (administrator, case_number);
-- which case an order of the payment service is for, what was reported of it, and on which days the service spoke of it
create index charge_order on payment.charge (administrator, order_id) where order_id is not null;
create index payment_event_order on payment.payment_event (administrator, order_id);
create index settlement_line_order on payment.settlement_line (administrator, order_id);
create index provider_order_order on payment.provider_order (administrator, order_id);
-- the refunds of a case, those that are over too, and those of a file of transfers
create index refund_case on payment.refund (administrator, case_number, opened_at desc);
create index refund_payout on payment.refund (payout_id) where payout_id is not null;
