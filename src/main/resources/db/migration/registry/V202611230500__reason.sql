create schema registry;
grant usage on schema registry to menkyo_app;

create table registry.reason (
    code           text primary key,
    label          text not null,
    effective_from date not null,
    source         text not null,
    constraint reason_code_form check (code ~ '^[0-9]{2}$')
);

insert into registry.reason (code, label, effective_from, source)
select code, label, date '2024-12-01', source
from (values
    ('01', '婚姻', '別添２ 20（理由）'),
    ('02', '離婚', '別添２ 20（理由）'),
    ('03', '養子縁組', '戸籍法第66条'),
    ('04', '離縁', '戸籍法第70条'),
    ('05', '復氏', '戸籍法第95条'),
    ('06', '氏の変更（許可）', '戸籍法第107条'),
    ('07', '名の変更（許可）', '戸籍法第107条の2'),
    ('08', '転籍', '別添２ 20（理由）'),
    ('09', '帰化・国籍取得', '戸籍法第102条、第102条の2'),
    ('10', '国籍喪失・変更', '戸籍法第103条'),
    ('11', '性別変更', '仮の値：実施機関の確認を要する'),
    ('12', '生年月日訂正', '仮の値：実施機関の確認を要する'),
    ('13', '旧姓併記', '仮の値：実施機関の確認を要する'),
    ('14', '旧姓変更・削除', '仮の値：実施機関の確認を要する'),
    ('15', '通称併記', '仮の値：実施機関の確認を要する'),
    ('16', '通称変更・削除', '仮の値：実施機関の確認を要する'),
    ('20', '破損', '栄養士法施行令第6条'),
    ('21', '汚損', '栄養士法施行令第6条'),
    ('22', '紛失', '別添２ 20（理由）'),
    ('23', '焼失（災害）', '仮の値：実施機関の確認を要する'),
    ('24', '盗難', '仮の値：実施機関の確認を要する'),
    ('30', '本人希望', '仮の値：実施機関の確認を要する'),
    ('31', '死亡', '別添２ 20（理由）'),
    ('32', '失踪宣告', '別添２ 20（理由）'),
    ('33', '取消処分', '栄養士法第5条'),
    ('34', '失踪宣告取消（復活）', '仮の値：実施機関の確認を要する'),
    ('90', '職権（誤記）', '仮の値：実施機関の確認を要する'),
    ('99', 'その他（備考必須）', '仮の値：実施機関の確認を要する')
) as reasons (code, label, source);

grant select on registry.reason to menkyo_app, menkyo_report;
grant usage on schema registry to menkyo_report;

comment on table registry.reason is 'Reasons for entries in the roster (別添２ 20), one row per code [PUBLIC]';
comment on column registry.reason.code is 'Two digits; their meaning never changes [PUBLIC]';
comment on column registry.reason.label is 'The reason in words [PUBLIC]';
comment on column registry.reason.effective_from is 'First day on which the code may be used [PUBLIC]';
comment on column registry.reason.source is 'Act, article or page the reason comes from; 仮の値 where none is known [PUBLIC]';
