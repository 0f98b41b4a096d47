-- Every entry moves an amount between two accounts. The database itself holds the book in balance: it refuses a transaction
-- that leaves an entry lopsided, or a charge whose state does not agree with what is still due.

alter table payment.charge add column supersedes text references payment.charge;
alter table payment.charge drop constraint charge_state_check;
alter table payment.charge add constraint charge_state_check
    check (state in ('OPEN', 'PAID', 'EXEMPT', 'CANCELLED', 'REVERSED', 'WRITTEN_OFF'));
alter table payment.charge drop constraint charge_once_per_case;
create unique index charge_once_per_case on payment.charge (administrator, case_number, fee_code) where state <> 'REVERSED';
create unique index charge_superseded_once on payment.charge (supersedes);

create or replace function payment.keep_transition() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.state <> new.state and old.state <> 'OPEN' and not (old.state = 'PAID' and new.state = 'REVERSED') then
        raise exception 'a charge that is % does not become %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;

alter table payment.entry add column means text
    check (means in ('CARD', 'PAY_EASY', 'CONVENIENCE_STORE', 'ONLINE', 'CASH', 'CASHLESS', 'SLIP', 'TRANSFER'));
alter table payment.entry drop constraint entry_kind_check;
alter table payment.entry add constraint entry_kind_check
    check (kind in ('OPENED', 'ORDERED', 'ORDER_CLOSED', 'PAID_ONLINE', 'PAID_AT_COUNTER', 'PAID_BY_SLIP', 'PAID_FROM_EXCESS',
                    'EXEMPTED', 'NO_FEE_DUE', 'CANCELLED', 'REVERSED', 'RECEIPT_VOIDED', 'WRITTEN_OFF', 'SETTLED_BY_PROVIDER',
                    'EXCESS_RECEIVED', 'EXCESS_REVERSED', 'REFUND_DECIDED', 'EXCESS_REFUND_DECIDED', 'REFUND_PAID',
                    'REFUND_RETURNED'));

create table payment.posting (
    id            bigint generated always as identity primary key,
    administrator text   not null default current_setting('app.tenant'),
    entry_id      bigint not null references payment.entry,
    charge_id     text   not null references payment.charge,
    account       text   not null check (account in ('RECEIVABLE', 'FEE_INCOME', 'EXEMPTION', 'WRITTEN_OFF', 'PROVIDER', 'COUNTER_CASH',
                                                     'COUNTER_CASHLESS', 'BANK', 'EXCESS', 'REFUND_DUE')),
    yen           bigint not null check (yen <> 0),
    constraint posting_once_per_account unique (entry_id, account)
);
create index posting_charge on payment.posting (charge_id, account);

-- what was entered before the book had accounts
alter table payment.entry no force row level security;
alter table payment.charge no force row level security;
update payment.entry set means = case kind when 'PAID_ONLINE' then 'ONLINE' else 'CASH' end
 where kind in ('PAID_ONLINE', 'PAID_AT_COUNTER');
insert into payment.posting (administrator, entry_id, charge_id, account, yen)
select e.administrator, e.id, e.charge_id, m.account, m.sign * e.yen
  from payment.entry e
  join (values ('OPENED', 'RECEIVABLE', 1),             ('OPENED', 'FEE_INCOME', -1),
               ('PAID_ONLINE', 'PROVIDER', 1),          ('PAID_ONLINE', 'RECEIVABLE', -1),
               ('PAID_AT_COUNTER', 'COUNTER_CASH', 1),  ('PAID_AT_COUNTER', 'RECEIVABLE', -1),
               ('EXEMPTED', 'EXEMPTION', 1),            ('EXEMPTED', 'RECEIVABLE', -1),
               ('CANCELLED', 'FEE_INCOME', 1),          ('CANCELLED', 'RECEIVABLE', -1)) m (kind, account, sign) on m.kind = e.kind
 where e.yen > 0;
alter table payment.entry force row level security;
alter table payment.charge force row level security;

alter table payment.entry add constraint entry_money_has_means
    check ((kind in ('PAID_ONLINE', 'PAID_AT_COUNTER', 'PAID_BY_SLIP', 'REVERSED', 'RECEIPT_VOIDED', 'EXCESS_RECEIVED',
                     'EXCESS_REVERSED', 'REFUND_PAID', 'REFUND_RETURNED')) = (means is not null));

create function payment.keep_balance() returns trigger language plpgsql set search_path = '' as $$
begin
    if (select sum(p.yen) from payment.posting p where p.entry_id = new.entry_id) <> 0 then
        raise exception 'entry % does not balance', new.entry_id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger posting_balance after insert on payment.posting
    deferrable initially deferred for each row execute function payment.keep_balance();

create function payment.keep_receivable(charge payment.charge) returns void language plpgsql set search_path = '' as $$
declare
    due bigint;
begin
    select coalesce(sum(p.yen), 0) into due from payment.posting p where p.charge_id = charge.id and p.account = 'RECEIVABLE';
    if due <> (case charge.state when 'OPEN' then charge.yen else 0 end) then
        raise exception 'charge % is % but % yen are due', charge.id, charge.state, due using errcode = 'check_violation';
    end if;
end $$;

create function payment.keep_charge_receivable() returns trigger language plpgsql set search_path = '' as $$
begin
    perform payment.keep_receivable(c) from payment.charge c where c.id = new.id;
    return null;
end $$;
create constraint trigger charge_receivable after insert or update of state on payment.charge
    deferrable initially deferred for each row execute function payment.keep_charge_receivable();

create function payment.keep_posting_receivable() returns trigger language plpgsql set search_path = '' as $$
begin
    perform payment.keep_receivable(c) from payment.charge c where c.id = new.charge_id;
    return null;
end $$;
create constraint trigger posting_receivable after insert on payment.posting
    deferrable initially deferred for each row when (new.account = 'RECEIVABLE')
    execute function payment.keep_posting_receivable();

-- nobody gets back more than came in, and an excess is money that is there
create function payment.keep_case_accounts() returns trigger language plpgsql set search_path = '' as $$
declare
    number text := (select c.case_number from payment.charge c where c.id = new.charge_id);
begin
    if exists (select from payment.posting p join payment.charge c on c.id = p.charge_id
                where c.case_number = number and p.account in ('EXCESS', 'REFUND_DUE')
                group by p.account having sum(p.yen) > 0) then
        raise exception 'case % would give back more than it has', number using errcode = 'check_violation';
    end if;
    -- a payment may be taken back after its refund was paid; that the payer owes it again is another matter
    if exists (select from payment.entry e where e.id = new.entry_id and e.kind in ('REFUND_DECIDED', 'EXCESS_REFUND_DECIDED', 'REFUND_PAID'))
       and (select coalesce(sum(p.yen), 0) from payment.posting p join payment.charge c on c.id = p.charge_id
             where c.case_number = number and p.account in ('PROVIDER', 'COUNTER_CASH', 'COUNTER_CASHLESS', 'BANK'))
         < (select -least(coalesce(sum(p.yen), 0), 0) from payment.posting p join payment.charge c on c.id = p.charge_id
             where c.case_number = number and p.account = 'REFUND_DUE') then
        raise exception 'case % would give back more than was received', number using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger posting_case_accounts after insert on payment.posting
    deferrable initially deferred for each row when (new.account not in ('RECEIVABLE', 'FEE_INCOME', 'EXEMPTION', 'WRITTEN_OFF'))
    execute function payment.keep_case_accounts();

alter table payment.posting enable row level security;
alter table payment.posting force row level security;
create policy posting_tenant on payment.posting
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
grant select, insert on payment.posting to menkyo_app;

alter table payment.payment_event add column method text check (method in ('CARD', 'PAY_EASY', 'CONVENIENCE_STORE'));
comment on column payment.payment_event.method is 'How the payer paid, when the payment service tells [STAFF]';
comment on column payment.charge.supersedes is 'The reversed charge in whose place it is [STAFF]';
comment on column payment.charge.state is 'OPEN until PAID, EXEMPT, CANCELLED or WRITTEN_OFF; a payment taken back makes it REVERSED [STAFF]';
comment on column payment.entry.means is 'How money came or went (決済区分) [STAFF]';
comment on table payment.posting is 'The two halves of each entry: into one account, out of another; append-only [STAFF]';
comment on column payment.posting.id is 'Running number [STAFF]';
comment on column payment.posting.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.posting.entry_id is 'The entry it is half of [STAFF]';
comment on column payment.posting.charge_id is 'The charge it is about [STAFF]';
comment on column payment.posting.account is 'The account [STAFF]';
comment on column payment.posting.yen is 'Yen into the account when positive (借方), out of it when negative (貸方) [STAFF]';
comment on function payment.keep_balance() is 'Refuses an entry whose postings do not come to zero';
comment on function payment.keep_receivable(payment.charge) is 'Refuses a charge whose state does not agree with what is due';
comment on function payment.keep_charge_receivable() is 'Looks at a charge that changed';
comment on function payment.keep_posting_receivable() is 'Looks at the charge of a posting';
comment on function payment.keep_case_accounts() is 'Refuses to give back more than a case has and more than was received';
