-- Every week somebody holds each reveal of a number against its case.
create table workflow.reveal_review (
    week_start    date        not null check (extract(isodow from week_start) = 1),
    administrator text        not null default current_setting('app.tenant'),
    opened_at     timestamptz not null,
    reveals       int         not null check (reveals >= 0),
    odd           int         not null check (odd between 0 and reveals),
    closed_at     timestamptz,
    primary key (administrator, week_start)
);

create table workflow.reveal_verdict (
    reveal_id     text        primary key,
    administrator text        not null default current_setting('app.tenant'),
    week_start    date        not null,
    verdict       text        not null check (verdict in ('PROPER', 'TO_INVESTIGATE')),
    by_officer    text        not null,
    note          text        not null check (btrim(note) <> ''),
    at            timestamptz not null,
    constraint reveal_verdict_review foreign key (administrator, week_start) references workflow.reveal_review
);
create index reveal_verdict_week on workflow.reveal_verdict (administrator, week_start);

alter table workflow.reveal_review enable row level security;
alter table workflow.reveal_review force row level security;
create policy reveal_review_tenant on workflow.reveal_review
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table workflow.reveal_verdict enable row level security;
alter table workflow.reveal_verdict force row level security;
create policy reveal_verdict_tenant on workflow.reveal_verdict
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert, update (closed_at) on workflow.reveal_review to menkyo_app;
grant select, insert on workflow.reveal_verdict to menkyo_app;

comment on table workflow.reveal_review is 'Weekly reviews of the reveals of numbers (照会処理の記録の定期の確認) [STAFF]';
comment on column workflow.reveal_review.week_start is 'Monday of the week [STAFF]';
comment on column workflow.reveal_review.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column workflow.reveal_review.opened_at is 'When the review was opened [STAFF]';
comment on column workflow.reveal_review.reveals is 'How many reveals the week had [STAFF]';
comment on column workflow.reveal_review.odd is 'How many of them were odd [STAFF]';
comment on column workflow.reveal_review.closed_at is 'When all had been looked at; null before [STAFF]';
comment on table workflow.reveal_verdict is 'What a manager found about a reveal; written once [STAFF]';
comment on column workflow.reveal_verdict.reveal_id is 'The reveal [STAFF]';
comment on column workflow.reveal_verdict.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column workflow.reveal_verdict.week_start is 'The review [STAFF]';
comment on column workflow.reveal_verdict.verdict is 'Was it in order [STAFF]';
comment on column workflow.reveal_verdict.by_officer is 'Who found so; never the one who made the reveal [STAFF]';
comment on column workflow.reveal_verdict.note is 'What was looked at [STAFF]';
comment on column workflow.reveal_verdict.at is 'When [STAFF]';
