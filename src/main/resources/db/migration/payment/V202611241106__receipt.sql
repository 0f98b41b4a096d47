create table payment.receipt (
    administrator text        not null default current_setting('app.tenant'),
    number        text        not null,
    charge_id     text        not null references payment.charge,
    yen           bigint      not null check (yen > 0),
    means         text        not null check (means in ('CASH', 'CASHLESS')),
    reference     text,
    received_by   text        not null,
    received_at   timestamptz not null,
    primary key (administrator, number),
    constraint receipt_once_per_charge unique (charge_id),
    constraint receipt_in_the_book foreign key (administrator, number) references payment.entry (administrator, receipt_number),
    constraint receipt_cashless_has_reference check ((means = 'CASHLESS') = (reference is not null))
);
create index receipt_newest on payment.receipt (received_at, number);

-- receipts from before they had rows of their own
alter table payment.entry no force row level security;
insert into payment.receipt (administrator, number, charge_id, yen, means, reference, received_by, received_at)
select administrator, receipt_number, charge_id, yen, 'CASH', null, actor, at from payment.entry where receipt_number is not null;
alter table payment.entry force row level security;

create table payment.receipt_void (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    number        text        not null,
    requested_by  text        not null,
    requested_at  timestamptz not null,
    reason        text        not null check (reason <> ''),
    decision      text check (decision in ('VOIDED', 'DECLINED')),
    decided_by    text,
    decided_at    timestamptz,
    constraint receipt_void_of_a_receipt foreign key (administrator, number) references payment.receipt (administrator, number),
    constraint receipt_void_whole check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    constraint receipt_void_by_two check (decision is distinct from 'VOIDED' or decided_by <> requested_by)
);
create unique index receipt_void_one_open on payment.receipt_void (administrator, number) where decision is null;
create unique index receipt_void_once on payment.receipt_void (administrator, number) where decision = 'VOIDED';

create function payment.keep_void_decision() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.decision is not null then
        raise exception 'the void of receipt % is decided', old.number using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger receipt_void_decided_once before update on payment.receipt_void
    for each row execute function payment.keep_void_decision();

alter table payment.receipt enable row level security;
alter table payment.receipt force row level security;
create policy receipt_tenant on payment.receipt
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.receipt_void enable row level security;
alter table payment.receipt_void force row level security;
create policy receipt_void_tenant on payment.receipt_void
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert on payment.receipt to menkyo_app;
grant select, insert, update (decision, decided_by, decided_at) on payment.receipt_void to menkyo_app;

comment on table payment.receipt is 'Receipts handed out at the counter, append-only [STAFF]';
comment on column payment.receipt.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.receipt.number is 'Receipt number, without gaps per fiscal year [STAFF]';
comment on column payment.receipt.charge_id is 'The charge that was paid [STAFF]';
comment on column payment.receipt.yen is 'Amount received in yen [STAFF]';
comment on column payment.receipt.means is 'CASH or CASHLESS [STAFF]';
comment on column payment.receipt.reference is 'Transaction number of the terminal, for cashless payments [STAFF]';
comment on column payment.receipt.received_by is 'Officer who received it [STAFF]';
comment on column payment.receipt.received_at is 'When it was received [STAFF]';
comment on table payment.receipt_void is 'Requests to void a receipt and what another officer decided; a decision is final [STAFF]';
comment on column payment.receipt_void.id is 'Running number [STAFF]';
comment on column payment.receipt_void.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.receipt_void.number is 'The receipt [STAFF]';
comment on column payment.receipt_void.requested_by is 'Officer who found the mistake [STAFF]';
comment on column payment.receipt_void.requested_at is 'When it was requested [STAFF]';
comment on column payment.receipt_void.reason is 'Why, in the officer''s words [STAFF]';
comment on column payment.receipt_void.decision is 'VOIDED or DECLINED; null while it waits [STAFF]';
comment on column payment.receipt_void.decided_by is 'The other officer; whoever asked may only take the request back [STAFF]';
comment on column payment.receipt_void.decided_at is 'When it was decided [STAFF]';
comment on function payment.keep_void_decision() is 'Refuses to change a decided void';
