create table document.scan (
    administrator text        not null default current_setting('app.tenant'),
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    verdict       text        not null check (verdict in ('CLEAN', 'INFECTED')),
    at            timestamptz not null,
    primary key (administrator, sha256)
);

alter table document.scan enable row level security;
alter table document.scan force row level security;
create policy scan_tenant on document.scan
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

create index paper_sha256 on document.paper (sha256);

grant select, insert on document.scan to menkyo_app;

comment on table document.scan is 'What the virus scanner said, once per content, append-only; a paper without a row is not scanned yet [STAFF]';
comment on column document.scan.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column document.scan.sha256 is 'SHA-256 of the plain content [STAFF]';
comment on column document.scan.verdict is 'CLEAN or INFECTED [STAFF]';
comment on column document.scan.at is 'When the scanner said so [STAFF]';
