-- which case an order of the payment service is for, and on which days the service spoke of it
create index charge_order on payment.charge (administrator, order_id) where order_id is not null;
create index settlement_line_order on payment.settlement_line (administrator, order_id);
create index provider_order_order on payment.provider_order (administrator, order_id);
