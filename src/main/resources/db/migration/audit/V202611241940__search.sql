-- The auditor asks by time, by officer or by act; cases and subjects have their indexes already.
create index event_at on audit.event (administrator, at, id);
create index event_officer on audit.event (administrator, actor, at, id);
create index event_act on audit.event (administrator, action collate "C", at, id);
drop index audit.event_actor;

create table audit.saved_search (
    administrator text        not null default current_setting('app.tenant'),
    officer       text        not null,
    name          text        not null check (btrim(name) <> '' and length(name) <= 40),
    criteria      text        not null check (length(criteria) <= 1000),
    saved_at      timestamptz not null,
    constraint saved_search_once primary key (administrator, officer, name)
);
alter table audit.saved_search enable row level security;
alter table audit.saved_search force row level security;
create policy saved_search_tenant on audit.saved_search
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
grant select, insert, update, delete on audit.saved_search to menkyo_app;

comment on table audit.saved_search is 'Searches of the audit trail that an auditor keeps for herself [STAFF]';
comment on column audit.saved_search.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column audit.saved_search.officer is 'User name of the auditor whose search it is [STAFF]';
comment on column audit.saved_search.name is 'What she calls it [STAFF]';
comment on column audit.saved_search.criteria is 'What is asked, as the query part of the address of the page [STAFF]';
comment on column audit.saved_search.saved_at is 'When it was kept [STAFF]';
