create schema document;

create table document.paper (
    id            text        primary key check (id ~ '^d_[0-9a-f]{32}$'),
    administrator text        not null default current_setting('app.tenant'),
    position      bigint      generated always as identity,
    case_number   text        not null,
    kind          text        not null check (kind ~ '^[A-Z_]{3,40}$'),
    name          text        not null,
    media_type    text        not null,
    size          integer     not null check (size between 0 and 10485760),
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    stored_at     timestamptz not null
);
create index paper_case on document.paper (case_number, stored_at);

create table document.content (
    id            text     primary key references document.paper (id),
    administrator text     not null default current_setting('app.tenant'),
    wrapped_key   bytea    not null,
    sealed_bytes  bytea    not null,
    seal_version  smallint not null
);
-- ciphertext does not compress
alter table document.content alter column sealed_bytes set storage external;

alter table document.paper enable row level security;
alter table document.paper force row level security;
create policy paper_tenant on document.paper
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table document.content enable row level security;
alter table document.content force row level security;
create policy content_tenant on document.content
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant usage on schema document to menkyo_app;
grant select, insert on document.paper, document.content to menkyo_app;

comment on table document.paper is 'One file of a case: what is known without opening it [PERSONAL]';
comment on column document.paper.id is 'Random name of the document [STAFF]';
comment on column document.paper.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column document.paper.position is 'Order of arrival [STAFF]';
comment on column document.paper.case_number is 'The case it belongs to [STAFF]';
comment on column document.paper.kind is 'What the paper is, a code [STAFF]';
comment on column document.paper.name is 'File name, made harmless [PERSONAL]';
comment on column document.paper.media_type is 'Type found by content [STAFF]';
comment on column document.paper.size is 'Bytes of the plain content [STAFF]';
comment on column document.paper.sha256 is 'SHA-256 of the plain content [STAFF]';
comment on column document.paper.stored_at is 'When it was stored [STAFF]';
comment on table document.content is 'The bytes of a file, encrypted with a key of its own [SPECIAL]';
comment on column document.content.id is 'The document [STAFF]';
comment on column document.content.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column document.content.wrapped_key is 'Key of this file, wrapped by the key outside the database [SPECIAL]';
comment on column document.content.sealed_bytes is 'The file, AES-256-GCM, bound to tenant and document [SPECIAL]';
comment on column document.content.seal_version is 'Version of the sealing format [PUBLIC]';
