-- Large exports, made piece by piece in the background. A piece and how far the export has come commit together, so whoever takes
-- over after a crash goes on from the last piece.
create table reporting.export (
    id            text        primary key constraint export_id_form check (id ~ '^ex_[a-z]{24}$'),
    administrator text        not null default current_setting('app.tenant'),
    report        text        not null,
    from_day      date,
    to_day        date,
    chosen        text[]      not null,
    state         text        not null default 'WAITING'
        constraint export_state_known check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED', 'EXPIRED')),
    rows          bigint      not null default 0,
    pieces        integer     not null default 0,
    last_key      bigint      not null default 0,
    failures      integer     not null default 0,
    hash          text        constraint export_hash_form check (hash ~ '^[0-9a-f]{64}$'),
    requested_by  text        not null,
    requested_at  timestamptz not null,
    turn_at       timestamptz not null,
    leased_until  timestamptz,
    ended_at      timestamptz,
    expires_at    timestamptz,
    constraint export_done_has_hash check ((state in ('DONE', 'EXPIRED')) = (hash is not null and expires_at is not null)),
    constraint export_ended_known check ((state in ('WAITING', 'RUNNING')) = (ended_at is null))
);
create unique index export_one_at_a_time on reporting.export (administrator, requested_by) where state in ('WAITING', 'RUNNING');
create index export_turn on reporting.export (administrator, turn_at) where state in ('WAITING', 'RUNNING');
create index export_expiry on reporting.export (administrator, expires_at) where state = 'DONE';
create index export_of_officer on reporting.export (administrator, requested_by, requested_at desc);

create table reporting.export_piece (
    administrator text    not null default current_setting('app.tenant'),
    export_id     text    not null references reporting.export,
    piece         integer not null,
    wrapped_key   bytea   not null,
    sealed_rows   bytea   not null,
    primary key (export_id, piece)
);

do $$
declare
    t text;
begin
    foreach t in array array ['export', 'export_piece'] loop
        execute format('alter table reporting.%I enable row level security', t);
        execute format('alter table reporting.%I force row level security', t);
        execute format(
            'create policy %I on reporting.%I
                 using (administrator = nullif(current_setting(''app.tenant'', true), ''''))
                 with check (administrator = nullif(current_setting(''app.tenant'', true), ''''))',
            t || '_tenant', t);
    end loop;
end $$;

grant select, insert, update (state, rows, pieces, last_key, failures, hash, turn_at, leased_until, ended_at, expires_at)
    on reporting.export to menkyo_app;
grant select, insert, delete on reporting.export_piece to menkyo_app;

comment on table reporting.export is 'Large exports asked for, and how far they have come [STAFF]';
comment on column reporting.export.id is 'Random id [STAFF]';
comment on column reporting.export.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.export.report is 'Which report [PUBLIC]';
comment on column reporting.export.from_day is 'First day wanted; null for no limit [STAFF]';
comment on column reporting.export.to_day is 'Last day wanted; null for no limit [STAFF]';
comment on column reporting.export.chosen is 'Other criteria, as column=code [STAFF]';
comment on column reporting.export.state is 'How far it has come [STAFF]';
comment on column reporting.export.rows is 'Rows written so far [STAFF]';
comment on column reporting.export.pieces is 'Pieces written so far [STAFF]';
comment on column reporting.export.last_key is 'Key of the last row written; the next piece begins after it [STAFF]';
comment on column reporting.export.failures is 'How often a piece failed [STAFF]';
comment on column reporting.export.hash is 'SHA-256 over the rows, as in reporting.produced; null until done [STAFF]';
comment on column reporting.export.requested_by is 'User name of the officer [STAFF]';
comment on column reporting.export.requested_at is 'When it was asked for [STAFF]';
comment on column reporting.export.turn_at is 'When it last had its turn; the one that waited longest is next [STAFF]';
comment on column reporting.export.leased_until is 'Until when one program works on it; null when none does [STAFF]';
comment on column reporting.export.ended_at is 'When it was done, cancelled or failed [STAFF]';
comment on column reporting.export.expires_at is 'When its rows are erased; null until done [STAFF]';
comment on table reporting.export_piece is 'Rows of exports, sealed; erased when an export expires or is cancelled [PERSONAL]';
comment on column reporting.export_piece.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.export_piece.export_id is 'Its export [STAFF]';
comment on column reporting.export_piece.piece is 'Its place, from 0 [STAFF]';
comment on column reporting.export_piece.wrapped_key is 'Key of the piece, wrapped by the key outside the database [STAFF]';
comment on column reporting.export_piece.sealed_rows is 'The rows, encrypted [PERSONAL]';
