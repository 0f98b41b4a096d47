create table payment.payment_event (
    administrator text        not null default current_setting('app.tenant'),
    event_id      text        not null,
    charge_id     text        not null references payment.charge,
    order_id      text        not null,
    amount        bigint      not null,
    currency      text        not null,
    status        text        not null,
    occurred_at   timestamptz not null,
    received_at   timestamptz not null,
    outcome       text        not null,
    primary key (administrator, event_id)
);
create index payment_event_charge on payment.payment_event (charge_id);

create table payment.discrepancy (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    charge_id     text        not null references payment.charge,
    event_id      text        not null,
    kind          text        not null,
    expected_yen  bigint      not null,
    amount        bigint      not null,
    currency      text        not null,
    found_at      timestamptz not null,
    constraint discrepancy_once_per_event unique (administrator, event_id)
);
create index discrepancy_charge on payment.discrepancy (charge_id);

alter table payment.payment_event enable row level security;
alter table payment.payment_event force row level security;
create policy payment_event_tenant on payment.payment_event
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.discrepancy enable row level security;
alter table payment.discrepancy force row level security;
create policy discrepancy_tenant on payment.discrepancy
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert on payment.payment_event to menkyo_app;
grant select, insert on payment.discrepancy to menkyo_app;

comment on table payment.payment_event is 'What the payment service told us, each event once, append-only [STAFF]';
comment on column payment.payment_event.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.payment_event.event_id is 'Id the payment service gave the event [STAFF]';
comment on column payment.payment_event.charge_id is 'The charge it is about [STAFF]';
comment on column payment.payment_event.order_id is 'The order it is about [STAFF]';
comment on column payment.payment_event.amount is 'Amount in units of the currency, as told [STAFF]';
comment on column payment.payment_event.currency is 'ISO 4217 code, as told [STAFF]';
comment on column payment.payment_event.status is 'State of the order, as told [STAFF]';
comment on column payment.payment_event.occurred_at is 'When it happened at the payment service, as told [STAFF]';
comment on column payment.payment_event.received_at is 'When it reached us [STAFF]';
comment on column payment.payment_event.outcome is 'What we made of it; a repeated event gets the same answer [STAFF]';
comment on table payment.discrepancy is 'Money that does not fit a charge, for an officer to settle, append-only [STAFF]';
comment on column payment.discrepancy.id is 'Running number [STAFF]';
comment on column payment.discrepancy.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.discrepancy.charge_id is 'The charge it does not fit [STAFF]';
comment on column payment.discrepancy.event_id is 'The event of the payment service that brought it [STAFF]';
comment on column payment.discrepancy.kind is 'What does not fit [STAFF]';
comment on column payment.discrepancy.expected_yen is 'Amount of the charge in yen [STAFF]';
comment on column payment.discrepancy.amount is 'Amount paid, in units of the currency [STAFF]';
comment on column payment.discrepancy.currency is 'ISO 4217 code of the amount paid [STAFF]';
comment on column payment.discrepancy.found_at is 'When it was found [STAFF]';
