-- An auditor reads the trail and the reports only within a time that somebody else opened.
create table audit.access_window (
    id            text        primary key check (id ~ '^aw_[a-z]{24}$'),
    administrator text        not null default current_setting('app.tenant'),
    auditor       text        not null,
    opens_at      timestamptz not null,
    ends_at       timestamptz not null,
    reason        text        not null check (btrim(reason) <> ''),
    granted_by    text        not null,
    granted_at    timestamptz not null,
    closed_by     text,
    closed_at     timestamptz,
    constraint access_window_two_persons check (granted_by <> auditor),
    constraint access_window_some_time check (ends_at > opens_at and ends_at <= opens_at + interval '367 days'),
    constraint access_window_closed check ((closed_by is null) = (closed_at is null))
);
create index access_window_auditor on audit.access_window (administrator, auditor, ends_at);
create index access_window_granted on audit.access_window (administrator, granted_at, id);

create function audit.close_only() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.closed_at is not null
        or row(new.id, new.administrator, new.auditor, new.opens_at, new.ends_at, new.reason, new.granted_by, new.granted_at)
            is distinct from row(old.id, old.administrator, old.auditor, old.opens_at, old.ends_at, old.reason, old.granted_by, old.granted_at)
    then
        raise exception 'a window is closed once and never changed';
    end if;
    return new;
end $$;
create trigger access_window_close before update on audit.access_window for each row execute function audit.close_only();

alter table audit.access_window enable row level security;
alter table audit.access_window force row level security;
create policy access_window_tenant on audit.access_window
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
grant select, insert, update on audit.access_window to menkyo_app;
grant select on audit.access_window to menkyo_audit;

comment on table audit.access_window is 'Times within which an auditor may read the trail and the reports; never deleted [STAFF]';
comment on column audit.access_window.id is 'Random id [STAFF]';
comment on column audit.access_window.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column audit.access_window.auditor is 'User name of the auditor [STAFF]';
comment on column audit.access_window.opens_at is 'Beginning of the time [STAFF]';
comment on column audit.access_window.ends_at is 'End of the time; nothing needs to be done for it [STAFF]';
comment on column audit.access_window.reason is 'What is audited and why [STAFF]';
comment on column audit.access_window.granted_by is 'User name of the manager or system officer who opened it [STAFF]';
comment on column audit.access_window.granted_at is 'When it was opened [STAFF]';
comment on column audit.access_window.closed_by is 'Who closed it before its end; null = nobody [STAFF]';
comment on column audit.access_window.closed_at is 'When it was closed before its end; null = it was not [STAFF]';
