-- Inquiries by file (一括照会): a batch, its rows, and what was wrong with single lines. Results are kept for a set time.
create table gateway.juki_batch (
    batch_id      text        primary key check (batch_id ~ '^jb_[a-z]{24}$'),
    administrator text        not null default current_setting('app.tenant'),
    source        text        not null check (source ~ '^[A-Z][A-Z_]{2,40}$'),
    legal_basis   text        not null,
    reason        text        not null check (length(reason) between 1 and 500),
    opened_by     text        not null,
    opened_at     timestamptz not null,
    state         text        not null default 'COLLECTING' check (state in (
        'COLLECTING', 'WRITING', 'WAITING', 'IMPORTING', 'DONE', 'REFUSED', 'CANCELLED')),
    cursor        text,
    total         int         not null default 0 check (total >= 0),
    written       int         not null default 0 check (written between 0 and total),
    imported      int         not null default 0 check (imported >= 0),
    errors        int         not null default 0 check (errors >= 0),
    receipt       text,
    sent_at       timestamptz,
    answer_sha256 text        check (answer_sha256 ~ '^[0-9a-f]{64}$'),
    trouble       text        check (trouble ~ '^[A-Z][A-Z0-9_]{1,40}$'),
    trouble_at    timestamptz,
    next_at       timestamptz not null,
    leased_until  timestamptz,
    ended_by      text,
    ended_at      timestamptz,
    expired_at    timestamptz,
    constraint juki_batch_ended check ((state in ('DONE', 'CANCELLED')) = (ended_at is not null)),
    constraint juki_batch_trouble check ((trouble is null) = (trouble_at is null))
);
create unique index juki_batch_one_open on gateway.juki_batch (administrator, source)
    where state not in ('DONE', 'CANCELLED');
create index juki_batch_opened on gateway.juki_batch (administrator, opened_at desc);

create table gateway.juki_batch_row (
    batch_id      text        not null references gateway.juki_batch,
    seq           int         not null check (seq > 0),
    administrator text        not null default current_setting('app.tenant'),
    line_id       text        not null check (line_id ~ '^jl_[a-z]{24}$'),
    subject       text        not null,
    number_token  text        not null check (number_token ~ '^nt_[0-9a-f]{32}$'),
    result        text        check (result in (
        'MATCH', 'MINOR', 'DIFFERS', 'DEAD', 'REMOVED', 'NOT_FOUND', 'SEVERAL', 'OUT_OF_SCOPE', 'UNUSABLE')),
    differing     text,
    change_reason text,
    changed_on    date,
    primary key (batch_id, seq),
    constraint juki_batch_row_line unique (batch_id, line_id),
    constraint juki_batch_row_unusable_says_nothing check (
        result <> 'UNUSABLE' or (differing is null and change_reason is null and changed_on is null))
) with (fillfactor = 50); -- every row is updated once, when its answer comes: there is room for it beside the row

create table gateway.juki_row_error (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    batch_id      text        not null references gateway.juki_batch,
    line          int,
    seq           int,
    code          text        not null check (code ~ '^[A-Z][A-Z_]{2,40}$'),
    at            timestamptz not null,
    constraint juki_row_error_about_something check (line is not null or seq is not null)
);
create index juki_row_error_batch on gateway.juki_row_error (batch_id, id);

do $$
declare
    t text;
begin
    foreach t in array array['juki_batch', 'juki_batch_row', 'juki_row_error'] loop
        execute format('alter table gateway.%I enable row level security', t);
        execute format('alter table gateway.%I force row level security', t);
        execute format(
            'create policy %I on gateway.%I
                 using (administrator = nullif(current_setting(''app.tenant'', true), ''''))
                 with check (administrator = nullif(current_setting(''app.tenant'', true), ''''))',
            t || '_tenant', t);
    end loop;
end $$;

grant select, insert on gateway.juki_batch to menkyo_app;
grant update (state, cursor, total, written, imported, errors, receipt, sent_at, answer_sha256, trouble, trouble_at, next_at,
    leased_until, ended_by, ended_at, expired_at) on gateway.juki_batch to menkyo_app;
grant select, insert, delete, update (result, differing, change_reason, changed_on) on gateway.juki_batch_row to menkyo_app;
grant select, insert, delete on gateway.juki_row_error to menkyo_app;

comment on table gateway.juki_batch is 'Inquiries of Juki-net by file, from collecting to the imported answer [STAFF]';
comment on column gateway.juki_batch.batch_id is 'Random id, also the id of the file [STAFF]';
comment on column gateway.juki_batch.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.juki_batch.source is 'Who is asked about, a code [STAFF]';
comment on column gateway.juki_batch.legal_basis is 'Code of the provision that allows it [PUBLIC]';
comment on column gateway.juki_batch.reason is 'Why, in the officer''s words [STAFF]';
comment on column gateway.juki_batch.opened_by is 'Officer who began it [STAFF]';
comment on column gateway.juki_batch.opened_at is 'When [STAFF]';
comment on column gateway.juki_batch.state is 'How far it is [STAFF]';
comment on column gateway.juki_batch.cursor is 'Last subject that was collected [STAFF]';
comment on column gateway.juki_batch.total is 'Rows [STAFF]';
comment on column gateway.juki_batch.written is 'Rows written into the file that is made or was sent last [STAFF]';
comment on column gateway.juki_batch.imported is 'Lines of the answer that were taken in [STAFF]';
comment on column gateway.juki_batch.errors is 'Row errors [STAFF]';
comment on column gateway.juki_batch.receipt is 'Receipt number of the other side [STAFF]';
comment on column gateway.juki_batch.sent_at is 'When the other side acknowledged the file [STAFF]';
comment on column gateway.juki_batch.answer_sha256 is 'Fingerprint of the content of the answer file that is or was imported [STAFF]';
comment on column gateway.juki_batch.trouble is 'What went wrong last, a code; empty while nothing does [STAFF]';
comment on column gateway.juki_batch.trouble_at is 'When [STAFF]';
comment on column gateway.juki_batch.next_at is 'When it goes on [STAFF]';
comment on column gateway.juki_batch.leased_until is 'Until when one program works on it [STAFF]';
comment on column gateway.juki_batch.ended_by is 'Officer who cancelled it, or system [STAFF]';
comment on column gateway.juki_batch.ended_at is 'When it was done or cancelled [STAFF]';
comment on column gateway.juki_batch.expired_at is 'When its rows were deleted [STAFF]';

comment on table gateway.juki_batch_row is 'One person of a batch and the class of the answer; no item of the answer itself [PERSONAL]';
comment on column gateway.juki_batch_row.batch_id is 'The batch [STAFF]';
comment on column gateway.juki_batch_row.seq is 'Running number in the batch [STAFF]';
comment on column gateway.juki_batch_row.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.juki_batch_row.line_id is 'Random id of the line in inquiry and answer [STAFF]';
comment on column gateway.juki_batch_row.subject is 'Whom it is about: a licence number or a case number, as the source says [STAFF]';
comment on column gateway.juki_batch_row.number_token is 'Stands for the My Number in the vault [STAFF]';
comment on column gateway.juki_batch_row.result is 'Class of the answer; UNUSABLE when a row error says why [PERSONAL]';
comment on column gateway.juki_batch_row.differing is 'Items that are not as we hold them, codes joined by + [PERSONAL]';
comment on column gateway.juki_batch_row.change_reason is 'Reason of the change (異動事由), two digits [PERSONAL]';
comment on column gateway.juki_batch_row.changed_on is 'Day of the change; of a death, the day of the death [PERSONAL]';

comment on table gateway.juki_row_error is 'Lines of an answer, or rows, that cannot be used, and why; nothing of their content [STAFF]';
comment on column gateway.juki_row_error.id is 'Running number [STAFF]';
comment on column gateway.juki_row_error.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.juki_row_error.batch_id is 'The batch [STAFF]';
comment on column gateway.juki_row_error.line is 'Line of the answer file, if it is about one [STAFF]';
comment on column gateway.juki_row_error.seq is 'Row of the batch, if it is known [STAFF]';
comment on column gateway.juki_row_error.code is 'What is wrong, a code [STAFF]';
comment on column gateway.juki_row_error.at is 'When it was found [STAFF]';
