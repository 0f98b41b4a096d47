create schema payment;
grant usage on schema payment to menkyo_app;

create table payment.fee (
    prefecture     text    not null check (prefecture ~ '^(0[1-9]|[1-3][0-9]|4[0-7])$'),
    fee_code       text    not null check (fee_code in ('NEW', 'REWRITE', 'CORRECTION_ONLY', 'REISSUE', 'DELETION')),
    effective_from date    not null,
    yen            bigint  not null check (yen >= 0),
    source         text    not null check (source <> ''),
    unconfirmed    boolean not null,
    primary key (prefecture, fee_code, effective_from)
);

grant select, insert, update (yen, source, unconfirmed) on payment.fee to menkyo_app;

comment on table payment.fee is 'Fees by ordinance of each prefecture, dated; the newest row not after the day counts [PUBLIC]';
comment on column payment.fee.prefecture is 'JIS X 0401 code of the prefecture whose ordinance it is [PUBLIC]';
comment on column payment.fee.fee_code is 'What the fee is for [PUBLIC]';
comment on column payment.fee.effective_from is 'First day the amount is due [PUBLIC]';
comment on column payment.fee.yen is 'Amount in yen [PUBLIC]';
comment on column payment.fee.source is 'Where the amount was read [PUBLIC]';
comment on column payment.fee.unconfirmed is 'True until an officer has compared amount and first day with the ordinance (要確認) [PUBLIC]';

insert into payment.fee (prefecture, fee_code, effective_from, yen, source, unconfirmed) values
    ('13', 'NEW',             '2000-04-01', 5600, '東京都保健医療局関係手数料条例（平成12年条例第87号）別表。金額と適用開始日は要確認', true),
    ('13', 'REWRITE',         '2000-04-01', 3200, '東京都保健医療局関係手数料条例（平成12年条例第87号）別表。金額と適用開始日は要確認', true),
    ('13', 'CORRECTION_ONLY', '2000-04-01',    0, '免許証を交付しない訂正。東京都の条例に定めがないことは要確認', true),
    ('13', 'REISSUE',         '2000-04-01', 3600, '東京都保健医療局関係手数料条例（平成12年条例第87号）別表。金額と適用開始日は要確認', true),
    ('13', 'DELETION',        '2000-04-01',    0, '登録の抹消。東京都の条例に定めがないことは要確認', true),
    ('09', 'NEW',             '2000-04-01', 5600, '栃木県の案内に示された額。適用開始日は要確認', true),
    ('23', 'NEW',             '2000-04-01', 5800, '愛知県の案内に示された額。適用開始日は要確認', true),
    ('26', 'NEW',             '2000-04-01', 5710, '京都府の案内に示された額。適用開始日は要確認', true);
