-- 日次締め: every entry belongs to a business day. A closed day takes nothing any more; what comes late is booked on the next
-- open day. Entries hold a shared lock on the book, a closing the exclusive one, so that no entry slips into a day being closed.

create table payment.closing (
    administrator text        not null default current_setting('app.tenant'),
    day           date        not null,
    movements     bigint      not null check (movements >= 0),
    received_yen  bigint      not null check (received_yen >= 0),
    returned_yen  bigint      not null check (returned_yen >= 0),
    explained     integer     not null check (explained >= 0),
    closed_by     text        not null,
    closed_at     timestamptz not null,
    primary key (administrator, day)
);

create function payment.last_closed(whose text) returns date language sql stable set search_path = '' as $$
    select max(c.day) from payment.closing c where c.administrator = whose;
$$;

create function payment.book_lock(whose text) returns bigint language sql immutable set search_path = '' as $$
    select hashtextextended('payment.closing:' || whose, 0);
$$;

alter table payment.entry add column business_day date;
alter table payment.entry no force row level security;
update payment.entry set business_day = (at at time zone 'Asia/Tokyo')::date;
alter table payment.entry force row level security;
alter table payment.entry alter column business_day set not null;
create index entry_business_day on payment.entry (administrator, business_day, kind);

create function payment.book_on_open_day() returns trigger language plpgsql set search_path = '' as $$
declare
    closed date;
begin
    perform pg_catalog.pg_advisory_xact_lock_shared(payment.book_lock(new.administrator));
    closed := payment.last_closed(new.administrator);
    new.business_day := coalesce(new.business_day, greatest((new.at at time zone 'Asia/Tokyo')::date, closed + 1));
    if new.business_day <= closed then
        raise exception 'the business day % is closed', new.business_day using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger entry_open_day before insert or update on payment.entry
    for each row execute function payment.book_on_open_day();

create function payment.post_on_open_day() returns trigger language plpgsql set search_path = '' as $$
begin
    if (select e.business_day from payment.entry e where e.id = new.entry_id) <= payment.last_closed(new.administrator) then
        raise exception 'the business day of entry % is closed', new.entry_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger posting_open_day before insert or update on payment.posting
    for each row execute function payment.post_on_open_day();

-- days are closed one after the other, none is left out, none is opened again
create function payment.close_in_order() returns trigger language plpgsql set search_path = '' as $$
declare
    closed date;
begin
    perform pg_catalog.pg_advisory_xact_lock(payment.book_lock(new.administrator));
    closed := payment.last_closed(new.administrator);
    if new.day <> closed + 1
       or (closed is null and exists (select from payment.entry e
                                       where e.administrator = new.administrator and e.business_day < new.day)) then
        raise exception 'the day before % is open', new.day using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger closing_order before insert on payment.closing
    for each row execute function payment.close_in_order();

create function payment.keep_closed() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'a closed day stays closed' using errcode = 'check_violation';
end $$;
create trigger closing_stays before update or delete on payment.closing
    for each row execute function payment.keep_closed();

-- money that the payment service keeps back from a settlement, because it gave a payment back
alter table payment.entry drop constraint entry_kind_check;
alter table payment.entry add constraint entry_kind_check
    check (kind in ('OPENED', 'ORDERED', 'ORDER_CLOSED', 'PAID_ONLINE', 'PAID_AT_COUNTER', 'PAID_BY_SLIP', 'PAID_FROM_EXCESS',
                    'EXEMPTED', 'NO_FEE_DUE', 'CANCELLED', 'REVERSED', 'RECEIPT_VOIDED', 'WRITTEN_OFF', 'SETTLED_BY_PROVIDER',
                    'WITHHELD_BY_PROVIDER', 'EXCESS_RECEIVED', 'EXCESS_REVERSED', 'REFUND_DECIDED', 'EXCESS_REFUND_DECIDED',
                    'REFUND_PAID', 'REFUND_RETURNED', 'REFUND_CALLED_OFF', 'EXCESS_REFUND_CALLED_OFF'));

alter table payment.closing enable row level security;
alter table payment.closing force row level security;
create policy closing_tenant on payment.closing
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
grant select, insert on payment.closing to menkyo_app;

comment on column payment.entry.business_day is 'Day in whose settlement it is counted: the day it was entered, or the next open one [STAFF]';
comment on table payment.closing is 'Days whose receipts were matched or explained and closed (日次締め), append-only [STAFF]';
comment on column payment.closing.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.closing.day is 'The business day [STAFF]';
comment on column payment.closing.movements is 'Entries by which money came or went [STAFF]';
comment on column payment.closing.received_yen is 'Yen that came in [STAFF]';
comment on column payment.closing.returned_yen is 'Yen that went back [STAFF]';
comment on column payment.closing.explained is 'Differences that were explained [STAFF]';
comment on column payment.closing.closed_by is 'Officer who closed it [STAFF]';
comment on column payment.closing.closed_at is 'When it was closed [STAFF]';
comment on function payment.last_closed(text) is 'The last closed business day; null before the first';
comment on function payment.book_lock(text) is 'Key of the lock that entries share and a closing holds alone';
comment on function payment.book_on_open_day() is 'Gives an entry its business day and refuses a closed one';
comment on function payment.post_on_open_day() is 'Refuses a posting to an entry of a closed day';
comment on function payment.close_in_order() is 'Refuses to close a day before the one before it';
comment on function payment.keep_closed() is 'Refuses to change or remove a closing';
