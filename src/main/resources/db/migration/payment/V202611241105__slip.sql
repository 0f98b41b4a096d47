create table payment.slip_form (
    prefecture     text    not null check (prefecture ~ '^(0[1-9]|[1-3][0-9]|4[0-7])$'),
    effective_from date    not null,
    office         text    not null check (office <> ''),
    telephone      text    not null check (telephone <> ''),
    collector      text    not null check (collector <> ''),
    account        text    not null check (account <> ''),
    subject        text    not null check (subject <> ''),
    places         text    not null check (places <> ''),
    days           integer not null check (days between 1 and 365),
    source         text    not null check (source <> ''),
    unconfirmed    boolean not null,
    primary key (prefecture, effective_from)
);
insert into payment.slip_form (prefecture, effective_from, office, telephone, collector, account, subject, places, days, source, unconfirmed)
values ('13', '2000-04-01', '東京都保健医療局 健康推進課 栄養士免許担当', '03-0000-0000', '東京都会計管理者', '一般会計',
        '使用料及手数料・手数料・保健医療手数料', '東京都の公金収納取扱金融機関、健康推進課の窓口', 30,
        '仮の値。地方自治法施行令第154条第3項の記載事項を会計事務規則で確かめ、導入時に登録する', true);

create table payment.slip_counter (
    administrator text    not null default current_setting('app.tenant'),
    fiscal_year   integer not null,
    last          bigint  not null,
    primary key (administrator, fiscal_year)
);

create table payment.slip (
    administrator text        not null default current_setting('app.tenant'),
    number        text        not null check (number ~ '^NF[1-9][0-9]{0,2}-[0-9]{6,7}-[A-Z]$'),
    charge_id     text        not null references payment.charge,
    issued_on     date        not null,
    due_on        date        not null,
    issued_by     text        not null,
    entered_at    timestamptz not null,
    primary key (administrator, number),
    constraint slip_once_per_charge unique (charge_id),
    constraint slip_due_later check (due_on > issued_on)
);

alter table payment.slip_counter enable row level security;
alter table payment.slip_counter force row level security;
create policy slip_counter_tenant on payment.slip_counter
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table payment.slip enable row level security;
alter table payment.slip force row level security;
create policy slip_tenant on payment.slip
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select on payment.slip_form to menkyo_app;
grant select, insert, update (last) on payment.slip_counter to menkyo_app;
grant select, insert on payment.slip to menkyo_app;

comment on table payment.slip_form is 'What stands on every payment slip of a prefecture, dated; the newest row not after the day counts [PUBLIC]';
comment on column payment.slip_form.prefecture is 'JIS X 0401 code of the prefecture [PUBLIC]';
comment on column payment.slip_form.effective_from is 'First day of slips with these words [PUBLIC]';
comment on column payment.slip_form.office is 'Who asks for the fee [PUBLIC]';
comment on column payment.slip_form.telephone is 'Telephone of that office [PUBLIC]';
comment on column payment.slip_form.collector is 'In whose name it is received (会計管理者) [PUBLIC]';
comment on column payment.slip_form.account is 'Account of the budget (会計) [PUBLIC]';
comment on column payment.slip_form.subject is 'Revenue subject (歳入科目) [PUBLIC]';
comment on column payment.slip_form.places is 'Where it can be paid (納入場所) [PUBLIC]';
comment on column payment.slip_form.days is 'Days until the last day for paying (納期限) [PUBLIC]';
comment on column payment.slip_form.source is 'Where this was read [PUBLIC]';
comment on column payment.slip_form.unconfirmed is 'True until an officer has compared it with the accounting rules (要確認) [PUBLIC]';
comment on table payment.slip_counter is 'Last slip number of each fiscal year [STAFF]';
comment on column payment.slip_counter.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.slip_counter.fiscal_year is 'Fiscal year (会計年度), April to March, counted in years of Reiwa [STAFF]';
comment on column payment.slip_counter.last is 'Last number given out [STAFF]';
comment on table payment.slip is 'Payment slips (納付書), one per charge, append-only [STAFF]';
comment on column payment.slip.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column payment.slip.number is 'Slip number with its check letter, also in the barcode [STAFF]';
comment on column payment.slip.charge_id is 'The charge it is paid for [STAFF]';
comment on column payment.slip.issued_on is 'Day on the paper [STAFF]';
comment on column payment.slip.due_on is 'Last day for paying (納期限) [STAFF]';
comment on column payment.slip.issued_by is 'Officer who made it out [STAFF]';
comment on column payment.slip.entered_at is 'When it was made out [STAFF]';
