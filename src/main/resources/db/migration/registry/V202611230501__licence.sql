-- The running number of a roster. The row stays locked until the registering transaction ends, so a number is either
-- entered in the roster or given again to the next: no gaps, no doubles.
create table registry.number_counter (
    administrator text   primary key default current_setting('app.tenant'),
    last          bigint not null,
    constraint number_counter_counts_up check (last >= 0)
);

create table registry.licence (
    administrator     text   not null default current_setting('app.tenant'),
    running           bigint not null,
    state             text   not null,
    case_number       text   not null,
    holder_id         text   not null,
    received_on       date   not null,
    delivery_code     text   not null,
    application_class text   not null,
    issued_on         date   not null,
    registered_on     date   not null,
    registration_kind text   not null,
    qualified_month   text   not null,
    surname           text   not null,
    given_name        text   not null,
    surname_plain     text   not null,
    given_name_plain  text   not null,
    kana_surname      text   not null,
    kana_given_name   text   not null,
    kana_key          text   collate "C" not null,
    former_surname    text,
    alias_surname     text,
    alias_given_name  text,
    domicile          text   not null,
    sex_code          text   not null,
    birth_date        date   not null,
    birth_precision   text   not null,
    reason_code       text,
    remarks           text,
    number_token      text,
    constraint licence_number primary key (administrator, running),
    constraint licence_number_positive check (running > 0),
    constraint licence_case unique (administrator, case_number),
    constraint licence_holder unique (holder_id),
    constraint licence_state_known check (state in ('IN_FORCE')),
    constraint licence_holder_form check (holder_id ~ '^h_[a-z]{24}$'),
    constraint licence_delivery_known check (delivery_code in ('1', '2', '3', '4', '5', '9')),
    constraint licence_class_form check (application_class ~ '^[1-9][0-9]$'),
    constraint licence_kind_known check (registration_kind in ('1', '2')),
    constraint licence_month_form check (qualified_month ~ '^[12][0-9]{3}-(0[1-9]|1[0-2])$'),
    constraint licence_qualified_first check (qualified_month <= to_char(registered_on, 'YYYY-MM')),
    constraint licence_domicile_form check (domicile ~ '^([0-4][0-9]|[A-Z]{3})$'),
    constraint licence_sex_known check (sex_code in ('1', '2', '9')),
    constraint licence_precision_known check (birth_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint licence_reason foreign key (reason_code) references registry.reason,
    constraint licence_token_form check (number_token ~ '^nt_[0-9a-f]{32}$')
);

create index licence_kana on registry.licence (administrator, kana_key, running);
create index licence_birth on registry.licence (administrator, birth_date, kana_key);
create index licence_registered on registry.licence (administrator, registered_on, running);

create table registry.licence_event (
    id                bigint generated always as identity primary key,
    administrator     text        not null default current_setting('app.tenant'),
    running           bigint      not null,
    kind              text        not null,
    reason_code       text,
    effective_on      date        not null,
    case_number       text        not null,
    application_class text        not null,
    issued_on         date        not null,
    remarks           text,
    at                timestamptz not null,
    constraint licence_event_licence foreign key (administrator, running) references registry.licence,
    constraint licence_event_reason foreign key (reason_code) references registry.reason,
    constraint licence_event_kind_known check (kind in ('REGISTERED'))
);

create index licence_event_history on registry.licence_event (administrator, running, id);
create index licence_event_case on registry.licence_event (case_number);

create table registry.name_key (
    administrator text   not null default current_setting('app.tenant'),
    key           text   collate "C" not null,
    running       bigint not null,
    constraint name_key_once primary key (administrator, key, running),
    constraint name_key_licence foreign key (administrator, running) references registry.licence
);

create index name_key_running on registry.name_key (administrator, running);

do $$
declare
    name text;
begin
    foreach name in array array['number_counter', 'licence', 'licence_event', 'name_key'] loop
        execute format('alter table registry.%I enable row level security', name);
        execute format('alter table registry.%I force row level security', name);
        execute format(
            'create policy %I on registry.%I'
            ' using (administrator = nullif(current_setting(''app.tenant'', true), ''''))'
            ' with check (administrator = nullif(current_setting(''app.tenant'', true), ''''))',
            name || '_tenant', name);
    end loop;
end $$;

grant select, insert, update on registry.number_counter to menkyo_app;
grant select, insert on registry.licence, registry.licence_event, registry.name_key to menkyo_app;

comment on table registry.number_counter is 'The last licence number given in each roster [STAFF]';
comment on column registry.number_counter.administrator is 'The 資格管理者 the roster belongs to [PUBLIC]';
comment on column registry.number_counter.last is 'The last number given, 0 before the first [STAFF]';

comment on table registry.licence is 'The roster (栄養士名簿): one licence a row, as it stands now; 別添２ items 1 to 21 [PERSONAL]';
comment on column registry.licence.administrator is 'The 資格管理者 the row belongs to; its first two digits are the prefecture [PUBLIC]';
comment on column registry.licence.running is 'Item 7, 登録番号: gap-free, never used twice (栄養士法施行令第2条第1項第1号) [PERSONAL]';
comment on column registry.licence.state is 'Legal state of the licence [PERSONAL]';
comment on column registry.licence.case_number is 'The case that registered the licence [STAFF]';
comment on column registry.licence.holder_id is 'Item 1, 保有者ID: random, not derived from anything [STAFF]';
comment on column registry.licence.received_on is 'Item 2, 収受日: date of receipt of the last application [STAFF]';
comment on column registry.licence.delivery_code is 'Item 3, 交付方法: 1 窓口, 2 簡易書留, 3 書留, 4 経由機関, 5 デジタルのみ, 9 その他 [STAFF]';
comment on column registry.licence.application_class is 'Item 4, 申請区分: class of the last application, two digits [STAFF]';
comment on column registry.licence.issued_on is 'Item 5, 発行年月日: date printed on the certificate in force [PERSONAL]';
comment on column registry.licence.registered_on is 'Item 6, 登録年月日: the licence has force from this day (栄養士法第4条第1項) [PERSONAL]';
comment on column registry.licence.registration_kind is 'Item 8, 登録種別: 1 試験合格, 2 養成施設卒業 [PERSONAL]';
comment on column registry.licence.qualified_month is 'Item 9, 資格取得年月: year and month of graduation or examination [PERSONAL]';
comment on column registry.licence.surname is 'Item 10, 氏名（姓） as received: variants and selectors kept [PERSONAL]';
comment on column registry.licence.given_name is 'Item 11, 氏名（名） as received; empty for people with a single name [PERSONAL]';
comment on column registry.licence.surname_plain is 'Item 10 in characters of JIS X 0213, 〓 where there is none [PERSONAL]';
comment on column registry.licence.given_name_plain is 'Item 11 in characters of JIS X 0213, 〓 where there is none [PERSONAL]';
comment on column registry.licence.kana_surname is 'Item 12, カナ氏名（姓） [PERSONAL]';
comment on column registry.licence.kana_given_name is 'Item 13, カナ氏名（名） [PERSONAL]';
comment on column registry.licence.kana_key is 'Items 12 and 13 folded, for sorting and for finding the same person twice [PERSONAL]';
comment on column registry.licence.former_surname is 'Item 14, 旧姓（姓）, when the holder wants it shown [PERSONAL]';
comment on column registry.licence.alias_surname is 'Item 15, 通称名（姓）, foreign nationals only [PERSONAL]';
comment on column registry.licence.alias_given_name is 'Item 16, 通称名（名）, foreign nationals only [PERSONAL]';
comment on column registry.licence.domicile is 'Item 17, 本籍地都道府県 (JIS X 0401) or 国籍 (ISO 3166-1 alpha-3, XXA for none) [PERSONAL]';
comment on column registry.licence.sex_code is 'Item 18, 性別: 1 男, 2 女, 9 不明 in rows of old rosters only [PERSONAL]';
comment on column registry.licence.birth_date is 'Item 19, 生年月日; the first possible day when the precision is coarser than a day [PERSONAL]';
comment on column registry.licence.birth_precision is 'How much of the birth date is known [PERSONAL]';
comment on column registry.licence.reason_code is 'Item 20, 理由 of the last entry; none for a new licence [PERSONAL]';
comment on column registry.licence.remarks is 'Item 21, 備考, for instance characters outside every font [PERSONAL]';
comment on column registry.licence.number_token is 'Stands for the My Number in the vault; empty while the licence is not linked (紐付け前) [STAFF]';

comment on table registry.licence_event is 'What happened to each licence, append-only [PERSONAL]';
comment on column registry.licence_event.id is 'Running number [STAFF]';
comment on column registry.licence_event.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column registry.licence_event.running is 'The licence it happened to [PERSONAL]';
comment on column registry.licence_event.kind is 'What happened, a code [PERSONAL]';
comment on column registry.licence_event.reason_code is 'Why, by the list of reasons [PERSONAL]';
comment on column registry.licence_event.effective_on is 'The day from which it has legal effect [PERSONAL]';
comment on column registry.licence_event.case_number is 'The case that caused it [STAFF]';
comment on column registry.licence_event.application_class is '申請区分 of that case [STAFF]';
comment on column registry.licence_event.issued_on is 'Date of the certificate in force after it [PERSONAL]';
comment on column registry.licence_event.remarks is '備考 of the entry [PERSONAL]';
comment on column registry.licence_event.at is 'When it was written [STAFF]';

comment on table registry.name_key is 'Folded spellings under which a holder is found, made by the application from the names [PERSONAL]';
comment on column registry.name_key.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column registry.name_key.key is 'A name, given name, former surname, alias or kana without differences of shape, width or case [PERSONAL]';
comment on column registry.name_key.running is 'The licence of the holder [PERSONAL]';
