create table payment.bank_file (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    name          text        not null,
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bank          text        not null check (bank ~ '^[0-9]{4}$'),
    bank_name     text        not null,
    created_on    date        not null,
    charset       text        not null check (charset in ('UTF-8', 'Shift_JIS')),
    row_count     integer     not null check (row_count >= 0),
    total_yen     bigint      not null check (total_yen >= 0),
    taken_by      text        not null,
    taken_at      timestamptz not null,
    constraint bank_file_once unique (administrator, sha256)
);

create table payment.bank_row (
    id            bigint generated always as identity primary key,
    administrator text    not null default current_setting('app.tenant'),
    file_id       bigint  not null references payment.bank_file,
    line          integer not null check (line > 1),
    bank          text    not null,
    transaction   text    not null,
    slip          text    not null,
    yen           bigint  not null check (yen > 0),
    paid_on       date    not null,
    branch        text    not null,
    outcome       text    not null check (outcome in ('SETTLED', 'UNDERPAID', 'OVERPAID', 'PAID_TWICE', 'PAID_AFTER_CANCELLATION',
                                                      'UNKNOWN_SLIP', 'REPEATED', 'CONFLICT')),
    charge_id     text references payment.charge,
    constraint bank_row_line_once unique (file_id, line),
    constraint bank_row_known check (outcome in ('UNKNOWN_SLIP', 'REPEATED', 'CONFLICT') or charge_id is not null)
);
create unique index bank_row_transaction_once on payment.bank_row (administrator, bank, transaction)
    where outcome not in ('REPEATED', 'CONFLICT');
create index bank_row_charge on payment.bank_row (charge_id);

alter table payment.bank_file enable row level security;
alter table payment.bank_file force row level security;
create policy bank_file_tenant on payment.bank_file
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.bank_row enable row level security;
alter table payment.bank_row force row level security;
create policy bank_row_tenant on payment.bank_row
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert on payment.bank_file to menkyo_app;
grant select, insert on payment.bank_row to menkyo_app;

comment on table payment.bank_file is 'Files of paid slips that banks sent and that were taken, append-only [STAFF]';
comment on column payment.bank_file.id is 'Running number [STAFF]';
comment on column payment.bank_file.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.bank_file.name is 'Name of the file as it was uploaded [STAFF]';
comment on column payment.bank_file.sha256 is 'Fingerprint of its bytes: the same file is taken once [STAFF]';
comment on column payment.bank_file.bank is 'Code of the bank (金融機関コード) [STAFF]';
comment on column payment.bank_file.bank_name is 'Name of the bank, as in the file [STAFF]';
comment on column payment.bank_file.created_on is 'Day on which the bank made it [STAFF]';
comment on column payment.bank_file.charset is 'Character encoding that was recognised [STAFF]';
comment on column payment.bank_file.row_count is 'Number of payments in it [STAFF]';
comment on column payment.bank_file.total_yen is 'Their total in yen, equal to its trailer [STAFF]';
comment on column payment.bank_file.taken_by is 'Treasurer who uploaded it [STAFF]';
comment on column payment.bank_file.taken_at is 'When it was taken [STAFF]';
comment on table payment.bank_row is 'Payments by slip as banks reported them and what became of each, append-only [STAFF]';
comment on column payment.bank_row.id is 'Running number [STAFF]';
comment on column payment.bank_row.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.bank_row.file_id is 'The file it was in [STAFF]';
comment on column payment.bank_row.line is 'Line in the file [STAFF]';
comment on column payment.bank_row.bank is 'Code of the bank [STAFF]';
comment on column payment.bank_row.transaction is 'The bank''s number for the payment; entered once [STAFF]';
comment on column payment.bank_row.slip is 'Slip number as the bank read it [STAFF]';
comment on column payment.bank_row.yen is 'Amount paid in yen [STAFF]';
comment on column payment.bank_row.paid_on is 'Day of payment at the bank (領収日) [STAFF]';
comment on column payment.bank_row.branch is 'Branch that took the payment [STAFF]';
comment on column payment.bank_row.outcome is 'What became of it; all but SETTLED and REPEATED are for an officer to clear [STAFF]';
comment on column payment.bank_row.charge_id is 'The charge whose slip it is; null when it is none of ours [STAFF]';
