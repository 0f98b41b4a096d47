-- What the payment service says about a day, what was counted at the counter, and what an officer says about differences.

create table payment.settlement_file (
    id            text        primary key check (id ~ '^sf_[a-z]{20,40}$'),
    administrator text        not null default current_setting('app.tenant'),
    day           date        not null,
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    lines         integer     not null check (lines >= 0),
    paid_yen      bigint      not null check (paid_yen >= 0),
    reversed_yen  bigint      not null check (reversed_yen >= 0),
    source        text        not null check (source in ('FETCHED', 'UPLOADED')),
    taken_by      text        not null,
    taken_at      timestamptz not null,
    constraint settlement_file_one_a_day unique (administrator, day)
);

create table payment.settlement_line (
    file_id       text        not null references payment.settlement_file,
    number        integer     not null check (number > 0),
    administrator text        not null default current_setting('app.tenant'),
    order_id      text        not null,
    kind          text        not null check (kind in ('PAID', 'REVERSED')),
    method        text        not null check (method in ('CARD', 'PAY_EASY', 'CONVENIENCE_STORE')),
    yen           bigint      not null check (yen between 1 and 1000000),
    at            timestamptz not null,
    primary key (file_id, number)
);

create table payment.settlement_match (
    entry_id      bigint      primary key references payment.entry,
    administrator text        not null default current_setting('app.tenant'),
    file_id       text        not null,
    number        integer     not null,
    matched_at    timestamptz not null,
    foreign key (file_id, number) references payment.settlement_line,
    constraint settlement_match_line_once unique (file_id, number)
);

create table payment.provider_inquiry (
    id            bigint      generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    day           date        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null
);
create index provider_inquiry_day on payment.provider_inquiry (administrator, day, id);

create table payment.provider_order (
    inquiry_id    bigint      not null references payment.provider_inquiry,
    order_id      text        not null,
    administrator text        not null default current_setting('app.tenant'),
    yen           bigint      not null,
    primary key (inquiry_id, order_id)
);

create table payment.counter_count (
    id            bigint      generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    day           date        not null,
    means         text        not null check (means in ('CASH', 'CASHLESS')),
    yen           bigint      not null check (yen between 0 and 100000000),
    counted_by    text        not null,
    counted_at    timestamptz not null
);
create index counter_count_day on payment.counter_count (administrator, day, means, id);

create table payment.explanation (
    id            bigint      generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    day           date        not null,
    subject       text        not null,
    book_yen      bigint      not null,
    order_yen     bigint,
    other_yen     bigint      not null,
    cause         text        not null check (cause in ('NEXT_DAY', 'PROVIDER_ERROR', 'BOOKED_LATER', 'OFFICE_ERROR', 'CASH_OVER_SHORT')),
    reason        text        not null check (reason <> ''),
    explained_by  text        not null,
    explained_at  timestamptz not null,
    approved_by   text,
    approved_at   timestamptz,
    constraint explanation_two_people check (approved_by <> explained_by),
    constraint explanation_approved check ((approved_by is null) = (approved_at is null))
);
create index explanation_day on payment.explanation (administrator, day, subject, id);

create function payment.keep_approved() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.approved_by is not null then
        raise exception 'an explanation is approved once' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger explanation_approved_once before update on payment.explanation
    for each row execute function payment.keep_approved();

create function payment.keep_day_open() returns trigger language plpgsql set search_path = '' as $$
begin
    perform pg_catalog.pg_advisory_xact_lock_shared(payment.book_lock(new.administrator));
    if new.day <= payment.last_closed(new.administrator) then
        raise exception 'the business day % is closed', new.day using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger settlement_file_open_day before insert or update on payment.settlement_file
    for each row execute function payment.keep_day_open();
create trigger provider_inquiry_open_day before insert or update on payment.provider_inquiry
    for each row execute function payment.keep_day_open();
create trigger counter_count_open_day before insert or update on payment.counter_count
    for each row execute function payment.keep_day_open();
create trigger explanation_open_day before insert or update on payment.explanation
    for each row execute function payment.keep_day_open();

alter table payment.settlement_file enable row level security;
alter table payment.settlement_file force row level security;
create policy settlement_file_tenant on payment.settlement_file
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.settlement_line enable row level security;
alter table payment.settlement_line force row level security;
create policy settlement_line_tenant on payment.settlement_line
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.settlement_match enable row level security;
alter table payment.settlement_match force row level security;
create policy settlement_match_tenant on payment.settlement_match
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.provider_inquiry enable row level security;
alter table payment.provider_inquiry force row level security;
create policy provider_inquiry_tenant on payment.provider_inquiry
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.provider_order enable row level security;
alter table payment.provider_order force row level security;
create policy provider_order_tenant on payment.provider_order
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.counter_count enable row level security;
alter table payment.counter_count force row level security;
create policy counter_count_tenant on payment.counter_count
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.explanation enable row level security;
alter table payment.explanation force row level security;
create policy explanation_tenant on payment.explanation
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert on payment.settlement_file, payment.settlement_line, payment.settlement_match, payment.provider_inquiry,
    payment.provider_order, payment.counter_count to menkyo_app;
grant select, insert, update (approved_by, approved_at) on payment.explanation to menkyo_app;

comment on table payment.settlement_file is 'Settlement file of the payment service (精算ファイル), one a day, taken whole or not at all, append-only [STAFF]';
comment on column payment.settlement_file.id is 'Random id, also the reason of the entries made from it [STAFF]';
comment on column payment.settlement_file.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.settlement_file.day is 'The day it settles [STAFF]';
comment on column payment.settlement_file.sha256 is 'Fingerprint of its bytes, by which the same file is known again [STAFF]';
comment on column payment.settlement_file.lines is 'How many payments and reversals it holds [STAFF]';
comment on column payment.settlement_file.paid_yen is 'Total of the payments in yen [STAFF]';
comment on column payment.settlement_file.reversed_yen is 'Total of the reversals in yen [STAFF]';
comment on column payment.settlement_file.source is 'Fetched from the payment service or uploaded by an officer [STAFF]';
comment on column payment.settlement_file.taken_by is 'Officer who took it [STAFF]';
comment on column payment.settlement_file.taken_at is 'When it was taken [STAFF]';
comment on table payment.settlement_line is 'A payment or reversal in a settlement file, append-only [STAFF]';
comment on column payment.settlement_line.file_id is 'The file [STAFF]';
comment on column payment.settlement_line.number is 'Number of the line within the file [STAFF]';
comment on column payment.settlement_line.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.settlement_line.order_id is 'Order at the payment service [STAFF]';
comment on column payment.settlement_line.kind is 'Paid, or taken back [STAFF]';
comment on column payment.settlement_line.method is 'How the payer paid [STAFF]';
comment on column payment.settlement_line.yen is 'Amount in yen [STAFF]';
comment on column payment.settlement_line.at is 'When it happened at the payment service [STAFF]';
comment on table payment.settlement_match is 'Which entry of the book is which line of a settlement file, each once, append-only [STAFF]';
comment on column payment.settlement_match.entry_id is 'The entry [STAFF]';
comment on column payment.settlement_match.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.settlement_match.file_id is 'The file [STAFF]';
comment on column payment.settlement_match.number is 'The line [STAFF]';
comment on column payment.settlement_match.matched_at is 'When they were found to be the same [STAFF]';
comment on table payment.provider_inquiry is 'When the payment service was asked for the orders paid on a day; the last answer counts, append-only [STAFF]';
comment on column payment.provider_inquiry.id is 'Running number [STAFF]';
comment on column payment.provider_inquiry.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.provider_inquiry.day is 'The day asked about [STAFF]';
comment on column payment.provider_inquiry.asked_by is 'Officer who asked [STAFF]';
comment on column payment.provider_inquiry.asked_at is 'When [STAFF]';
comment on table payment.provider_order is 'An order with what was paid less what was taken back on the day, as the payment service answered, append-only [STAFF]';
comment on column payment.provider_order.inquiry_id is 'The inquiry [STAFF]';
comment on column payment.provider_order.order_id is 'The order [STAFF]';
comment on column payment.provider_order.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.provider_order.yen is 'Paid less taken back on the day, in yen [STAFF]';
comment on table payment.counter_count is 'Money counted at the counter at the end of a day; the last count counts, append-only [STAFF]';
comment on column payment.counter_count.id is 'Running number [STAFF]';
comment on column payment.counter_count.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.counter_count.day is 'The business day [STAFF]';
comment on column payment.counter_count.means is 'Cash, or the total of the cashless terminal [STAFF]';
comment on column payment.counter_count.yen is 'What was counted, in yen [STAFF]';
comment on column payment.counter_count.counted_by is 'Officer who counted [STAFF]';
comment on column payment.counter_count.counted_at is 'When [STAFF]';
comment on table payment.explanation is 'Why a difference of a day is one; holds for exactly the amounts it was written for [STAFF]';
comment on column payment.explanation.id is 'Running number [STAFF]';
comment on column payment.explanation.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.explanation.day is 'The business day [STAFF]';
comment on column payment.explanation.subject is 'What differs: an order, or the counter by means [STAFF]';
comment on column payment.explanation.book_yen is 'Yen in the book when it was explained [STAFF]';
comment on column payment.explanation.order_yen is 'Yen by the orders of the payment service; null when it did not list the order [STAFF]';
comment on column payment.explanation.other_yen is 'Yen in the settlement file, or counted [STAFF]';
comment on column payment.explanation.cause is 'Kind of reason [STAFF]';
comment on column payment.explanation.reason is 'Reason in words [STAFF]';
comment on column payment.explanation.explained_by is 'Officer who explained [STAFF]';
comment on column payment.explanation.explained_at is 'When [STAFF]';
comment on column payment.explanation.approved_by is 'Another officer, where money is corrected [STAFF]';
comment on column payment.explanation.approved_at is 'When [STAFF]';
comment on function payment.keep_approved() is 'Refuses to approve an explanation twice';
comment on function payment.keep_day_open() is 'Refuses to add to a closed day';
