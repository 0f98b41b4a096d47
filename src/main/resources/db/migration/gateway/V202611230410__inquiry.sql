create schema gateway;
grant usage on schema gateway to menkyo_app;

create table gateway.inquiry (
    id                bigint generated always as identity primary key,
    administrator     text        not null default current_setting('app.tenant'),
    case_number       text,
    gateway           text        not null,
    operation         text        not null,
    legal_basis       text        not null,
    request_id        text        not null,
    started_at        timestamptz not null,
    finished_at       timestamptz not null,
    outcome           text        not null check (outcome ~ '^[A-Z][A-Z0-9_]{1,40}$'),
    processing_number text,
    constraint inquiry_request_once unique (administrator, request_id)
);
create index inquiry_case on gateway.inquiry (case_number, id);

create table gateway.network_code (
    administrator text        not null default current_setting('app.tenant'),
    number_token  text        not null check (number_token ~ '^nt_[0-9a-f]{32}$'),
    code          text        not null,
    acquired_at   timestamptz not null,
    primary key (administrator, number_token)
);

create table gateway.family_query (
    administrator     text        not null default current_setting('app.tenant'),
    processing_number text        not null,
    case_number       text        not null,
    code              text        not null,
    legal_basis       text        not null,
    asked_at          timestamptz not null,
    primary key (administrator, processing_number)
);

alter table gateway.inquiry enable row level security;
alter table gateway.inquiry force row level security;
create policy inquiry_tenant on gateway.inquiry
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table gateway.network_code enable row level security;
alter table gateway.network_code force row level security;
create policy network_code_tenant on gateway.network_code
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table gateway.family_query enable row level security;
alter table gateway.family_query force row level security;
create policy family_query_tenant on gateway.family_query
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert on gateway.inquiry to menkyo_app;
grant select, insert on gateway.network_code to menkyo_app;
grant select, insert on gateway.family_query to menkyo_app;

comment on table gateway.inquiry is 'Every call to an outside system, answered or not, append-only; holds neither question nor answer [STAFF]';
comment on column gateway.inquiry.id is 'Running number [STAFF]';
comment on column gateway.inquiry.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.inquiry.case_number is 'The case it was made for; null when it concerns an order of the payment service [STAFF]';
comment on column gateway.inquiry.gateway is 'The outside system [PUBLIC]';
comment on column gateway.inquiry.operation is 'What was asked for, a code [STAFF]';
comment on column gateway.inquiry.legal_basis is 'Code of the provision that allows it [PUBLIC]';
comment on column gateway.inquiry.request_id is 'Our id of this one call [STAFF]';
comment on column gateway.inquiry.started_at is 'When it was sent [STAFF]';
comment on column gateway.inquiry.finished_at is 'When it was answered or given up [STAFF]';
comment on column gateway.inquiry.outcome is 'Kind of answer, or why there was none, a code [STAFF]';
comment on column gateway.inquiry.processing_number is 'Number the other side gave (処理通番, order) [STAFF]';
comment on table gateway.network_code is 'Codes (機関別符号) under which the information network knows our people; no number in it [PERSONAL]';
comment on column gateway.network_code.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.network_code.number_token is 'Token that stands for the person''s number in the vault [PERSONAL]';
comment on column gateway.network_code.code is 'The code given to us for this person [PERSONAL]';
comment on column gateway.network_code.acquired_at is 'When it was acquired [STAFF]';
comment on table gateway.family_query is 'Queries to the family register that wait for or have an answer [PERSONAL]';
comment on column gateway.family_query.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.family_query.processing_number is 'Number under which the answer is fetched (処理通番) [STAFF]';
comment on column gateway.family_query.case_number is 'The case it was asked for [STAFF]';
comment on column gateway.family_query.code is 'Whom it is about, the code of the network [PERSONAL]';
comment on column gateway.family_query.legal_basis is 'Code of the provision that allows it [PUBLIC]';
comment on column gateway.family_query.asked_at is 'When it was placed [STAFF]';
