-- What was decided about two licences whose holders look like one person. Nothing is merged by it.
create table registry.likeness_verdict (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    lower         bigint      not null,
    higher        bigint      not null,
    kind          text        not null,
    reason        text        not null,
    decided_by    text        not null,
    decided_at    timestamptz not null,
    constraint likeness_verdict_two check (lower < higher),
    constraint likeness_verdict_kind check (kind in ('DIFFERENT', 'SAME', 'WITHDRAWN')),
    constraint likeness_verdict_reason check (length(reason) between 5 and 1000),
    constraint likeness_verdict_lower foreign key (administrator, lower) references registry.licence,
    constraint likeness_verdict_higher foreign key (administrator, higher) references registry.licence
);

create index likeness_verdict_lower on registry.likeness_verdict (administrator, lower, id);
create index likeness_verdict_higher on registry.likeness_verdict (administrator, higher, id);

alter table registry.likeness_verdict enable row level security;
alter table registry.likeness_verdict force row level security;
create policy likeness_verdict_tenant on registry.likeness_verdict
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert on registry.likeness_verdict to menkyo_app;

comment on table registry.likeness_verdict is 'Decisions whether two licences belong to one person; append-only, the last one counts [PERSONAL]';
comment on column registry.likeness_verdict.id is 'Running number [STAFF]';
comment on column registry.likeness_verdict.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column registry.likeness_verdict.lower is 'The smaller licence number [PERSONAL]';
comment on column registry.likeness_verdict.higher is 'The greater licence number [PERSONAL]';
comment on column registry.likeness_verdict.kind is 'DIFFERENT 別人, SAME 同一人, WITHDRAWN the decision before does not count any more [PERSONAL]';
comment on column registry.likeness_verdict.reason is 'Why, in the words of the examiner [PERSONAL]';
comment on column registry.likeness_verdict.decided_by is 'Examiner [STAFF]';
comment on column registry.likeness_verdict.decided_at is 'When [STAFF]';
