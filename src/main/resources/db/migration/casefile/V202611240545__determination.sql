-- Facts that an officer found to be otherwise than declared; the application itself is never changed.
create table casefile.determination (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    case_number   text        not null references casefile.case_file,
    fact          text        not null,
    value         text        not null,
    reason        text        not null,
    determined_by text        not null,
    determined_at timestamptz not null,
    constraint determination_fact check (
        fact in ('IN_CHARGE', 'REGISTERED_IN', 'CHANGED', 'COURSE_MONTHS', 'DESIGNATED_FACILITY', 'QUALIFIED_IN')),
    constraint determination_value check (length(value) between 1 and 40),
    constraint determination_reason check (length(reason) between 1 and 4000)
);

create index determination_case on casefile.determination (case_number, id);

alter table casefile.determination enable row level security;
alter table casefile.determination force row level security;
create policy determination_tenant on casefile.determination
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert on casefile.determination to menkyo_app;

comment on table casefile.determination is 'Facts as officers found them against what was declared; written once, never changed [PERSONAL]';
comment on column casefile.determination.id is 'Running number; of two about a fact the later counts [STAFF]';
comment on column casefile.determination.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.determination.case_number is 'Case [STAFF]';
comment on column casefile.determination.fact is 'Which declared fact [STAFF]';
comment on column casefile.determination.value is 'What it is, as a code, month or number [PERSONAL]';
comment on column casefile.determination.reason is 'By what the officer knows it [PERSONAL]';
comment on column casefile.determination.determined_by is 'Officer [STAFF]';
comment on column casefile.determination.determined_at is 'When [STAFF]';
