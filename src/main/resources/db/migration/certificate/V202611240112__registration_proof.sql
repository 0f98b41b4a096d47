-- 登録証明書: says what the roster says on a day, for use abroad for instance.
create table certificate.registration_proof (
    administrator  text        not null default current_setting('app.tenant'),
    case_number    text        not null,
    licence_number bigint      not null,
    document_id    text        not null,
    issued_on      date        not null,
    issued_by      text        not null,
    constraint registration_proof_case primary key (administrator, case_number),
    constraint registration_proof_issuer check (issued_by <> '')
);

create index registration_proof_licence on certificate.registration_proof (administrator, licence_number);

alter table certificate.registration_proof enable row level security;
alter table certificate.registration_proof force row level security;
create policy registration_proof_tenant on certificate.registration_proof
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert on certificate.registration_proof to menkyo_app;

comment on table certificate.registration_proof is '登録証明書 that were issued [PERSONAL]';
comment on column certificate.registration_proof.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column certificate.registration_proof.case_number is 'The case it was issued in [STAFF]';
comment on column certificate.registration_proof.licence_number is 'The licence it is about [PERSONAL]';
comment on column certificate.registration_proof.document_id is 'The PDF in the document store [STAFF]';
comment on column certificate.registration_proof.issued_on is 'Date on the paper; what the roster said on this day [PERSONAL]';
comment on column certificate.registration_proof.issued_by is 'Officer who issued it [STAFF]';
