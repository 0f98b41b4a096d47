-- People without a mail address get letters: printed, put in an envelope, posted. That it was posted is written down once.
alter table notification.notice add column address text check (length(address) between 1 and 400);

create table notification.posted_letter (
    notice_id     text        primary key references notification.notice,
    administrator text        not null default current_setting('app.tenant'),
    posted_on     date        not null,
    posted_by     text        not null check (posted_by <> ''),
    recorded_at   timestamptz not null
);

alter table notification.posted_letter enable row level security;
alter table notification.posted_letter force row level security;
create policy posted_letter_tenant on notification.posted_letter
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

create index notice_letters on notification.notice (administrator, created_at desc, id) where state = 'LETTER';
grant select, insert on notification.posted_letter to menkyo_app;

comment on column notification.notice.address is 'Postal address of a letter as the applicant wrote it; empty for mails and older letters [PERSONAL]';
comment on table notification.posted_letter is 'Letters that were posted, append-only [STAFF]';
comment on column notification.posted_letter.notice_id is 'The letter [STAFF]';
comment on column notification.posted_letter.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column notification.posted_letter.posted_on is 'Day on which it was posted [STAFF]';
comment on column notification.posted_letter.posted_by is 'User name of whoever posted it [STAFF]';
comment on column notification.posted_letter.recorded_at is 'When that was written down [STAFF]';
