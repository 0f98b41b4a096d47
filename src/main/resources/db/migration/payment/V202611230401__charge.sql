create table payment.charge (
    id            text        primary key check (id ~ '^ch_[a-z]{20,40}$'),
    administrator text        not null default current_setting('app.tenant'),
    case_number   text        not null,
    fee_code      text        not null,
    yen           bigint      not null check (yen >= 0),
    state         text        not null check (state in ('OPEN', 'PAID', 'EXEMPT', 'CANCELLED')),
    order_id      text,
    payment_page  text,
    opened_at     timestamptz not null,
    changed_at    timestamptz not null,
    constraint charge_once_per_case unique (administrator, case_number, fee_code),
    constraint charge_page_needs_order check (payment_page is null or order_id is not null)
);

create table payment.entry (
    id             bigint generated always as identity primary key,
    administrator  text        not null default current_setting('app.tenant'),
    charge_id      text        not null references payment.charge,
    at             timestamptz not null,
    kind           text        not null check (kind in ('OPENED', 'ORDERED', 'ORDER_CLOSED', 'PAID_ONLINE',
                                                        'PAID_AT_COUNTER', 'EXEMPTED', 'NO_FEE_DUE', 'CANCELLED')),
    yen            bigint      not null check (yen >= 0),
    actor          text        not null,
    reason         text,
    receipt_number text,
    constraint entry_receipt_at_counter check ((kind = 'PAID_AT_COUNTER') = (receipt_number is not null)),
    constraint entry_receipt_once unique (administrator, receipt_number)
);
create index entry_charge on payment.entry (charge_id, id);
create index entry_period on payment.entry (at, kind);

create table payment.receipt_counter (
    administrator text    not null default current_setting('app.tenant'),
    fiscal_year   integer not null,
    last          bigint  not null,
    primary key (administrator, fiscal_year)
);

create function payment.keep_transition() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.state <> new.state and old.state <> 'OPEN' then
        raise exception 'a charge that is % does not become %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger charge_transition before update on payment.charge
    for each row execute function payment.keep_transition();

create function payment.is_settled(case_number text) returns boolean
    language sql stable security invoker set search_path = '' as $$
    select coalesce(bool_and(c.state <> 'OPEN') and bool_or(c.state in ('PAID', 'EXEMPT')), false)
      from payment.charge c
     where c.case_number = $1
       and c.administrator = nullif(current_setting('app.tenant', true), '');
$$;
revoke all on function payment.is_settled(text) from public;
grant execute on function payment.is_settled(text) to menkyo_app;

alter table payment.charge enable row level security;
alter table payment.charge force row level security;
create policy charge_tenant on payment.charge
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.entry enable row level security;
alter table payment.entry force row level security;
create policy entry_tenant on payment.entry
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.receipt_counter enable row level security;
alter table payment.receipt_counter force row level security;
create policy receipt_counter_tenant on payment.receipt_counter
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert, update (state, order_id, payment_page, changed_at) on payment.charge to menkyo_app;
grant select, insert on payment.entry to menkyo_app;
grant select, insert, update (last) on payment.receipt_counter to menkyo_app;

comment on function payment.is_settled(text) is 'True when the case has been charged and nothing is open; false without any charge';
comment on table payment.charge is 'What a case owes and whether that is settled; knows cases, never people [STAFF]';
comment on column payment.charge.id is 'Random id, also the key towards the payment service [STAFF]';
comment on column payment.charge.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.charge.case_number is 'The case that owes it [STAFF]';
comment on column payment.charge.fee_code is 'What the fee is for [PUBLIC]';
comment on column payment.charge.yen is 'Amount due in yen, fixed when it was charged [STAFF]';
comment on column payment.charge.state is 'OPEN until PAID, EXEMPT or CANCELLED; these three are final [STAFF]';
comment on column payment.charge.order_id is 'Order at the payment service, once placed [STAFF]';
comment on column payment.charge.payment_page is 'Address where the applicant pays the order [STAFF]';
comment on column payment.charge.opened_at is 'When it was charged [STAFF]';
comment on column payment.charge.changed_at is 'When the state or the order last changed [STAFF]';
comment on table payment.entry is 'The ledger: everything that happened to a charge, append-only [STAFF]';
comment on column payment.entry.id is 'Running number [STAFF]';
comment on column payment.entry.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.entry.charge_id is 'The charge it happened to [STAFF]';
comment on column payment.entry.at is 'When it was entered [STAFF]';
comment on column payment.entry.kind is 'What happened [STAFF]';
comment on column payment.entry.yen is 'Amount in yen it is about [STAFF]';
comment on column payment.entry.actor is 'Officer who received or decided, or the program that did [STAFF]';
comment on column payment.entry.reason is 'Reason code of an exemption, or the id of the event at the payment service [STAFF]';
comment on column payment.entry.receipt_number is 'Number of the receipt handed out at the counter, without gaps per fiscal year [STAFF]';
comment on table payment.receipt_counter is 'Last receipt number of each fiscal year [STAFF]';
comment on column payment.receipt_counter.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.receipt_counter.fiscal_year is 'Fiscal year (会計年度), April to March, counted in years of Reiwa [STAFF]';
comment on column payment.receipt_counter.last is 'Last number given out [STAFF]';
