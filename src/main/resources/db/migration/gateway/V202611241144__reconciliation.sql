-- Every month our record of exchanges is held against the network's own (F-64): runs, what the network lists, differences.
create table gateway.reconciliation (
    id            bigint      generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    month         text        not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    requested_by  text        not null,
    requested_at  timestamptz not null,
    next_page     integer     not null default 0,
    failure       text        check (failure ~ '^[A-Z][A-Z0-9_]{1,40}$'),
    finished_at   timestamptz,
    ours          integer,
    theirs        integer,
    differences   integer,
    constraint reconciliation_finished check ((finished_at is null) = (ours is null)
        and (finished_at is null) = (theirs is null) and (finished_at is null) = (differences is null))
);
create unique index reconciliation_one_at_a_time on gateway.reconciliation (administrator, month) where finished_at is null;
create index reconciliation_newest on gateway.reconciliation (administrator, id desc);

create table gateway.reconciliation_entry (
    run_id            bigint      not null references gateway.reconciliation,
    administrator     text        not null default current_setting('app.tenant'),
    processing_number text        not null,
    task              text        not null,
    provider          text        not null,
    data_kinds        text[]      not null,
    legal_basis       text        not null,
    placed_at         timestamptz not null,
    result            text,
    primary key (run_id, processing_number)
);

create table gateway.reconciliation_difference (
    id                bigint      generated always as identity primary key,
    administrator     text        not null default current_setting('app.tenant'),
    processing_number text        not null,
    month             text        not null,
    kind              text        not null check (kind in ('UNKNOWN_HERE', 'UNKNOWN_THERE', 'OTHER_QUESTION', 'OTHER_RESULT')),
    ours              text,
    theirs            text,
    state             text        not null default 'OPEN' check (state in ('OPEN', 'EXPLAINED', 'GONE')),
    found_at          timestamptz not null,
    last_run          bigint      not null references gateway.reconciliation,
    explanation       text,
    explained_by      text,
    explained_at      timestamptz,
    constraint reconciliation_difference_once unique (administrator, processing_number, kind),
    constraint reconciliation_difference_explained check ((state = 'EXPLAINED') = (explained_by is not null)
        and (explained_by is null) = (explanation is null) and (explained_by is null) = (explained_at is null))
);
create index reconciliation_difference_open on gateway.reconciliation_difference (administrator, state, id desc);

do $$
declare
    t text;
begin
    foreach t in array array ['reconciliation', 'reconciliation_entry', 'reconciliation_difference'] loop
        execute format('alter table gateway.%I enable row level security', t);
        execute format('alter table gateway.%I force row level security', t);
        execute format(
            'create policy %I on gateway.%I
                 using (administrator = nullif(current_setting(''app.tenant'', true), ''''))
                 with check (administrator = nullif(current_setting(''app.tenant'', true), ''''))',
            t || '_tenant', t);
    end loop;
end $$;

grant select, insert, update (next_page, failure, finished_at, ours, theirs, differences) on gateway.reconciliation to menkyo_app;
grant select, insert, delete on gateway.reconciliation_entry to menkyo_app;
grant select, insert, update (ours, theirs, state, last_run, explanation, explained_by, explained_at)
    on gateway.reconciliation_difference to menkyo_app;

comment on table gateway.reconciliation is 'Each time our record of exchanges of a month was held against that of the network [STAFF]';
comment on column gateway.reconciliation.id is 'Running number [STAFF]';
comment on column gateway.reconciliation.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.reconciliation.month is 'Month of the exchanges, YYYY-MM [STAFF]';
comment on column gateway.reconciliation.requested_by is 'User name of who asked for it, or system [STAFF]';
comment on column gateway.reconciliation.requested_at is 'When [STAFF]';
comment on column gateway.reconciliation.next_page is 'Page of the network''s list to be read next; a run that was cut off goes on here [STAFF]';
comment on column gateway.reconciliation.failure is 'Why the last page could not be read; empty when it could [STAFF]';
comment on column gateway.reconciliation.finished_at is 'When it was finished [STAFF]';
comment on column gateway.reconciliation.ours is 'Exchanges in our record [STAFF]';
comment on column gateway.reconciliation.theirs is 'Exchanges in the record of the network [STAFF]';
comment on column gateway.reconciliation.differences is 'Differences found [STAFF]';
comment on table gateway.reconciliation_entry is 'What the network lists, until the run that reads it is finished [STAFF]';
comment on column gateway.reconciliation_entry.run_id is 'The run [STAFF]';
comment on column gateway.reconciliation_entry.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.reconciliation_entry.processing_number is '処理通番 [STAFF]';
comment on column gateway.reconciliation_entry.task is 'For which work, a code [STAFF]';
comment on column gateway.reconciliation_entry.provider is 'Who was asked, a code [STAFF]';
comment on column gateway.reconciliation_entry.data_kinds is 'Kinds of data asked for, codes [STAFF]';
comment on column gateway.reconciliation_entry.legal_basis is 'Code of the provision [STAFF]';
comment on column gateway.reconciliation_entry.placed_at is 'When it was asked [STAFF]';
comment on column gateway.reconciliation_entry.result is 'Kind of answer; null while there is none [STAFF]';
comment on table gateway.reconciliation_difference is 'What does not agree between our record and that of the network, with what became of it [STAFF]';
comment on column gateway.reconciliation_difference.id is 'Running number [STAFF]';
comment on column gateway.reconciliation_difference.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.reconciliation_difference.processing_number is '処理通番 [STAFF]';
comment on column gateway.reconciliation_difference.month is 'Month of the exchange, YYYY-MM [STAFF]';
comment on column gateway.reconciliation_difference.kind is 'What does not agree [STAFF]';
comment on column gateway.reconciliation_difference.ours is 'What our record says, codes [STAFF]';
comment on column gateway.reconciliation_difference.theirs is 'What the record of the network says, codes [STAFF]';
comment on column gateway.reconciliation_difference.state is 'OPEN, EXPLAINED by somebody, or GONE in a later run [STAFF]';
comment on column gateway.reconciliation_difference.found_at is 'When it was found first [STAFF]';
comment on column gateway.reconciliation_difference.last_run is 'The run that looked at it last [STAFF]';
comment on column gateway.reconciliation_difference.explanation is 'What the officer found out [STAFF]';
comment on column gateway.reconciliation_difference.explained_by is 'User name of the officer [STAFF]';
comment on column gateway.reconciliation_difference.explained_at is 'When [STAFF]';
