create table casefile.note (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    case_number   text        not null references casefile.case_file,
    written_by    text        not null,
    at            timestamptz not null,
    words         text        not null check (length(words) between 1 and 4000)
);

create index note_case on casefile.note (case_number, id);

alter table casefile.note enable row level security;
alter table casefile.note force row level security;
create policy note_tenant on casefile.note
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert on casefile.note to menkyo_app;

comment on table casefile.note is 'Remarks of officers, kept inside the office [PERSONAL]';
comment on column casefile.note.id is 'Running number [STAFF]';
comment on column casefile.note.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.note.case_number is 'Case [STAFF]';
comment on column casefile.note.written_by is 'Officer [STAFF]';
comment on column casefile.note.at is 'When [STAFF]';
comment on column casefile.note.words is 'The remark [PERSONAL]';
