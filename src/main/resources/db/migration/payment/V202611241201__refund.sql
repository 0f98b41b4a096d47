-- 還付: who proposed and who decided are two people, nobody gets money back twice at the same time, and where the money goes
-- is known only as long as it is needed.

-- the rest of a fee that was paid short is received at the counter as well, and gets its receipt
alter table payment.entry drop constraint entry_receipt_at_counter;
alter table payment.entry add constraint entry_receipt_at_counter
    check (case kind when 'PAID_AT_COUNTER' then receipt_number is not null
                     when 'EXCESS_RECEIVED' then true
                     else receipt_number is null end);

create table payment.payout (
    id            text        primary key check (id ~ '^po_[a-z]{20,40}$'),
    administrator text        not null default current_setting('app.tenant'),
    made_by       text        not null,
    made_at       timestamptz not null,
    transfer_on   date        not null,
    transfers     integer     not null check (transfers > 0),
    yen           bigint      not null check (yen > 0)
);

create table payment.refund (
    id            text        primary key check (id ~ '^rf_[a-z]{20,40}$'),
    administrator text        not null default current_setting('app.tenant'),
    case_number   text        not null,
    cause         text        not null check (cause in ('OVERPAID', 'DUPLICATE', 'WITHDRAWN', 'REFUSED')),
    state         text        not null check (state in ('JUDGING', 'PROPOSED', 'DECIDED', 'ACCOUNT_KNOWN', 'ORDERED', 'PAID',
                                                        'NOT_REFUNDED', 'CALLED_OFF')),
    proposal      boolean,
    yen           bigint      not null check (yen >= 0),
    rule          text,
    reason        text,
    proposed_by   text,
    decided_by    text,
    payout_id     text        references payment.payout,
    opened_at     timestamptz not null,
    changed_at    timestamptz not null,
    constraint refund_two_people check (proposed_by <> decided_by),
    constraint refund_decided_by_somebody check (state not in ('DECIDED', 'ACCOUNT_KNOWN', 'ORDERED', 'PAID', 'NOT_REFUNDED')
                                                 or (proposed_by is not null and decided_by is not null)),
    constraint refund_ordered_in_a_payout check (state not in ('ORDERED', 'PAID') or payout_id is not null)
);
create unique index refund_one_at_a_time on payment.refund (administrator, case_number)
    where state not in ('PAID', 'NOT_REFUNDED', 'CALLED_OFF');
create index refund_state on payment.refund (state, changed_at);

create table payment.refund_account (
    id             bigint generated always as identity primary key,
    administrator  text        not null default current_setting('app.tenant'),
    refund_id      text        not null references payment.refund,
    wrapped_key    bytea,
    sealed_account bytea,
    entered_by     text        not null,
    entered_at     timestamptz not null,
    expires_at     timestamptz not null,
    erased_at      timestamptz,
    erased_because text check (erased_because in ('PAID', 'RETURNED', 'REPLACED', 'EXPIRED', 'CALLED_OFF')),
    constraint refund_account_there_or_erased check ((wrapped_key is null) = (erased_at is not null)
                                                     and (sealed_account is null) = (erased_at is not null)
                                                     and (erased_because is null) = (erased_at is null))
);
create unique index refund_account_one on payment.refund_account (refund_id) where erased_at is null;
create index refund_account_expiry on payment.refund_account (expires_at) where erased_at is null;

create function payment.keep_erased() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.erased_at is not null then
        raise exception 'an erased account stays erased' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger refund_account_erased before update on payment.refund_account
    for each row execute function payment.keep_erased();

alter table payment.payout enable row level security;
alter table payment.payout force row level security;
create policy payout_tenant on payment.payout
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.refund enable row level security;
alter table payment.refund force row level security;
create policy refund_tenant on payment.refund
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.refund_account enable row level security;
alter table payment.refund_account force row level security;
create policy refund_account_tenant on payment.refund_account
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert on payment.payout to menkyo_app;
grant select, insert, update (state, proposal, yen, rule, reason, proposed_by, decided_by, payout_id, changed_at)
    on payment.refund to menkyo_app;
grant select, insert, update (wrapped_key, sealed_account, erased_at, erased_because) on payment.refund_account to menkyo_app;

comment on table payment.payout is 'A file of transfers for the bank (総合振込データ), without the accounts, append-only [STAFF]';
comment on column payment.payout.id is 'Random id [STAFF]';
comment on column payment.payout.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.payout.made_by is 'Officer who made it [STAFF]';
comment on column payment.payout.made_at is 'When it was made [STAFF]';
comment on column payment.payout.transfer_on is 'Day on which the bank is to transfer (取組日) [STAFF]';
comment on column payment.payout.transfers is 'How many transfers it orders [STAFF]';
comment on column payment.payout.yen is 'Total in yen [STAFF]';
comment on table payment.refund is 'Whether money that a case has paid goes back (還付), by a proposal and the decision of another officer [STAFF]';
comment on column payment.refund.id is 'Random id, also the reason of its lines in the ledger [STAFF]';
comment on column payment.refund.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.refund.case_number is 'The case that paid [STAFF]';
comment on column payment.refund.cause is 'Why a refund is considered [STAFF]';
comment on column payment.refund.state is 'Where it stands; one of a case at a time is not over [STAFF]';
comment on column payment.refund.proposal is 'True when the money is to go back, false when not, empty before somebody proposed [STAFF]';
comment on column payment.refund.yen is 'Amount in yen that the proposal is about [STAFF]';
comment on column payment.refund.rule is 'Row of the decision table refund that was shown with the proposal [STAFF]';
comment on column payment.refund.reason is 'Reason of the proposal [STAFF]';
comment on column payment.refund.proposed_by is 'Officer who proposed [STAFF]';
comment on column payment.refund.decided_by is 'Another officer, who decided [STAFF]';
comment on column payment.refund.payout_id is 'The file of transfers it went out with last [STAFF]';
comment on column payment.refund.opened_at is 'When it was first considered [STAFF]';
comment on column payment.refund.changed_at is 'When the state last changed [STAFF]';
comment on table payment.refund_account is 'Account at a bank that a refund goes to; sealed, and erased when it is not needed any more, with a record [PERSONAL]';
comment on column payment.refund_account.id is 'Running number [STAFF]';
comment on column payment.refund_account.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.refund_account.refund_id is 'The refund it is for [STAFF]';
comment on column payment.refund_account.wrapped_key is 'Key of the account, wrapped by the key file; empty when erased [PERSONAL]';
comment on column payment.refund_account.sealed_account is 'Bank, branch, number and holder, encrypted; empty when erased [PERSONAL]';
comment on column payment.refund_account.entered_by is 'Officer who entered it, or the payee through the portal [STAFF]';
comment on column payment.refund_account.entered_at is 'When it was entered [STAFF]';
comment on column payment.refund_account.expires_at is 'When it is erased even if nothing was paid [STAFF]';
comment on column payment.refund_account.erased_at is 'When it was erased [STAFF]';
comment on column payment.refund_account.erased_because is 'Why it was erased [STAFF]';
comment on function payment.keep_erased() is 'Refuses to write over an erased account';
