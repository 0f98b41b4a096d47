create schema certificate;
grant usage on schema certificate to menkyo_app, menkyo_report;

create table certificate.issuer (
    prefecture     text not null,
    effective_from date not null,
    title          text not null,
    name           text,
    source         text not null,
    constraint issuer_day primary key (prefecture, effective_from),
    constraint issuer_prefecture_form check (prefecture ~ '^(0[1-9]|[1-3][0-9]|4[0-7])$')
);

insert into certificate.issuer (prefecture, effective_from, title, name, source)
values ('13', date '1948-01-01', '東京都知事', null, '栄養士法第2条第1項（都道府県知事の免許）。知事名は導入時に登録する');

create table certificate.serial_counter (
    administrator text   primary key default current_setting('app.tenant'),
    last          bigint not null,
    constraint serial_counter_counts_up check (last >= 0)
);

create table certificate.certificate (
    administrator   text        not null default current_setting('app.tenant'),
    serial          text        not null,
    case_number     text        not null,
    licence_number  bigint      not null,
    state           text        not null,
    printed_on      date        not null,
    document_id     text        not null,
    issued_at       timestamptz,
    delivery        text,
    tracking_number text,
    dispatched_at   timestamptz,
    constraint certificate_serial primary key (administrator, serial),
    constraint certificate_case unique (administrator, case_number),
    constraint certificate_serial_form check (serial ~ '^C[0-9]{2}-[0-9]{6,7}-[A-Z]$'),
    constraint certificate_state_known check (state in ('PREPARED', 'ISSUED', 'DISPATCHED')),
    constraint certificate_issued_known check ((state = 'PREPARED') = (issued_at is null)),
    constraint certificate_dispatched_known
        check ((state = 'DISPATCHED') = (dispatched_at is not null and delivery is not null)),
    constraint certificate_delivery_known
        check (delivery in ('COUNTER', 'SIMPLE_REGISTERED_POST', 'REGISTERED_POST')),
    constraint certificate_post_tracked check (
        (delivery is null or delivery = 'COUNTER') = (tracking_number is null)
        and tracking_number ~ '^[0-9]{3}-[0-9]{2}-[0-9]{5}-[0-9]$')
);

create index certificate_licence on certificate.certificate (administrator, licence_number);
create index certificate_waiting on certificate.certificate (administrator, serial) where state <> 'DISPATCHED';

create table certificate.certificate_event (
    id              bigint generated always as identity primary key,
    administrator   text        not null default current_setting('app.tenant'),
    serial          text        not null,
    kind            text        not null,
    actor           text        not null,
    at              timestamptz not null,
    delivery        text,
    tracking_number text,
    constraint certificate_event_certificate foreign key (administrator, serial) references certificate.certificate,
    constraint certificate_event_kind_known check (kind in ('PREPARED', 'ISSUED', 'DISPATCHED'))
);

create index certificate_event_history on certificate.certificate_event (administrator, serial, id);

alter table certificate.serial_counter enable row level security;
alter table certificate.serial_counter force row level security;
create policy serial_counter_tenant on certificate.serial_counter
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table certificate.certificate enable row level security;
alter table certificate.certificate force row level security;
create policy certificate_tenant on certificate.certificate
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table certificate.certificate_event enable row level security;
alter table certificate.certificate_event force row level security;
create policy certificate_event_tenant on certificate.certificate_event
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select on certificate.issuer to menkyo_app, menkyo_report;
grant select, insert, update (last) on certificate.serial_counter to menkyo_app;
grant select, insert, update (state, issued_at, delivery, tracking_number, dispatched_at)
    on certificate.certificate to menkyo_app;
grant select, insert on certificate.certificate_event to menkyo_app;

comment on table certificate.issuer is 'Who grants licences and signs certificates, from which day [PUBLIC]';
comment on column certificate.issuer.prefecture is 'Prefecture by JIS X 0401 [PUBLIC]';
comment on column certificate.issuer.effective_from is 'First day on which certificates carry this name [PUBLIC]';
comment on column certificate.issuer.title is 'Office as printed [PUBLIC]';
comment on column certificate.issuer.name is 'Name as printed; empty until it has been entered [PUBLIC]';
comment on column certificate.issuer.source is 'Where the entry comes from [PUBLIC]';

comment on table certificate.serial_counter is 'The last serial number of certificate paper used by each administrator [STAFF]';
comment on column certificate.serial_counter.administrator is 'The 資格管理者 the numbers belong to [PUBLIC]';
comment on column certificate.serial_counter.last is 'The last number used, 0 before the first [STAFF]';

comment on table certificate.certificate is 'One sheet of certificate paper a row, as it stands now [PERSONAL]';
comment on column certificate.certificate.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column certificate.certificate.serial is 'Serial number of the sheet [STAFF]';
comment on column certificate.certificate.case_number is 'The case it was made in [STAFF]';
comment on column certificate.certificate.licence_number is 'The licence it proves [PERSONAL]';
comment on column certificate.certificate.state is 'How far it has come [STAFF]';
comment on column certificate.certificate.printed_on is '交付年月日, the date on the paper [PERSONAL]';
comment on column certificate.certificate.document_id is 'The PDF in the document store [STAFF]';
comment on column certificate.certificate.issued_at is 'When an officer had printed and checked it [STAFF]';
comment on column certificate.certificate.delivery is 'How it was handed over [STAFF]';
comment on column certificate.certificate.tracking_number is '引受番号 of the post; none at the counter [PERSONAL]';
comment on column certificate.certificate.dispatched_at is 'When it was handed over [STAFF]';

comment on table certificate.certificate_event is 'What happened to each sheet, append-only: the issue log [STAFF]';
comment on column certificate.certificate_event.id is 'Running number [STAFF]';
comment on column certificate.certificate_event.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column certificate.certificate_event.serial is 'The sheet it happened to [STAFF]';
comment on column certificate.certificate_event.kind is 'What happened [STAFF]';
comment on column certificate.certificate_event.actor is 'Officer or program that did it [STAFF]';
comment on column certificate.certificate_event.at is 'When it happened [STAFF]';
comment on column certificate.certificate_event.delivery is 'How it was handed over [STAFF]';
comment on column certificate.certificate_event.tracking_number is '引受番号 of the post [PERSONAL]';
