create schema workflow;

create table workflow.inquiry_basis (
    system         text not null check (system in ('JUKI', 'KOSEKI')),
    procedure      text not null,
    effective_from date not null,
    code           text not null,
    article        text not null,
    source         text not null,
    unconfirmed    boolean not null default true,
    primary key (system, procedure, effective_from)
);

create table workflow.family_query (
    case_number       text primary key,
    administrator     text        not null default current_setting('app.tenant'),
    processing_number text        not null,
    placed_at         timestamptz not null
);

alter table workflow.family_query enable row level security;
alter table workflow.family_query force row level security;
create policy family_query_tenant on workflow.family_query
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant usage on schema workflow to menkyo_app;
grant select on workflow.inquiry_basis to menkyo_app;
grant select, insert, update on workflow.family_query to menkyo_app;

insert into workflow.inquiry_basis (system, procedure, effective_from, code, article, source) values
    ('JUKI', 'NEW', date '1900-01-01', 'JUKI-30-9', '住民基本台帳法第30条の9（別表第一 57の22）', '全項目評価書37号 Ⅰ5、要確認'),
    ('KOSEKI', 'NEW', date '1900-01-01', 'MYNA-19-8', '番号法第19条第8号', '全項目評価書37号 Ⅰ6、要確認');

comment on table workflow.inquiry_basis is 'Legal basis of each kind of inquiry by procedure and date [PUBLIC]';
comment on column workflow.inquiry_basis.system is 'System that is asked [PUBLIC]';
comment on column workflow.inquiry_basis.procedure is 'Procedure it is asked for [PUBLIC]';
comment on column workflow.inquiry_basis.effective_from is 'First day [PUBLIC]';
comment on column workflow.inquiry_basis.code is 'Code sent with the inquiry [PUBLIC]';
comment on column workflow.inquiry_basis.article is 'Article as people cite it [PUBLIC]';
comment on column workflow.inquiry_basis.source is 'Where this was taken from [PUBLIC]';
comment on column workflow.inquiry_basis.unconfirmed is '要確認: nobody has confirmed it yet [PUBLIC]';

comment on table workflow.family_query is 'Queries that are with the information network [STAFF]';
comment on column workflow.family_query.case_number is 'Case [STAFF]';
comment on column workflow.family_query.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column workflow.family_query.processing_number is '処理通番 [STAFF]';
comment on column workflow.family_query.placed_at is 'When it was placed [STAFF]';
