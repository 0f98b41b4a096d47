create table intake.revocation_list (
    sha256  text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    der     bytea       not null,
    used_at timestamptz not null
);

create table intake.signed_application (
    receipt_number     text        primary key references intake.application,
    administrator      text        not null default current_setting('app.tenant'),
    application_id     text        not null,
    signature_document text        not null,
    certificate_serial text        not null,
    list_sha256        text        not null references intake.revocation_list,
    validated_at       timestamptz not null,
    findings           text[]      not null,
    constraint signed_application_once unique (administrator, application_id)
);

alter table intake.signed_application enable row level security;
alter table intake.signed_application force row level security;
create policy signed_application_tenant on intake.signed_application
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert on intake.revocation_list, intake.signed_application to menkyo_app;

comment on table intake.revocation_list is 'Lists of revoked certificates that signatures were judged by, each once [PUBLIC]';
comment on column intake.revocation_list.sha256 is 'SHA-256 of the list [PUBLIC]';
comment on column intake.revocation_list.der is 'The list as published, DER [PUBLIC]';
comment on column intake.revocation_list.used_at is 'When it was first used [PUBLIC]';

comment on table intake.signed_application is 'How the signature of an online application was judged [PERSONAL]';
comment on column intake.signed_application.receipt_number is 'The application [STAFF]';
comment on column intake.signed_application.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column intake.signed_application.application_id is 'Name of the signed document; it is accepted once [STAFF]';
comment on column intake.signed_application.signature_document is 'The signature with its certificate, in the document store [STAFF]';
comment on column intake.signed_application.certificate_serial is 'Serial number of the certificate, hexadecimal [PERSONAL]';
comment on column intake.signed_application.list_sha256 is 'The list it was judged by [PUBLIC]';
comment on column intake.signed_application.validated_at is 'Time of receipt, which the judgement is for [STAFF]';
comment on column intake.signed_application.findings is 'Differences between certificate and form, codes [STAFF]';
