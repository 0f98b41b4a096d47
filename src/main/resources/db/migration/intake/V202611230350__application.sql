create schema intake;

create table intake.receipt_counter (
    administrator text   not null default current_setting('app.tenant'),
    reiwa_year    int    not null,
    last          bigint not null check (last > 0),
    primary key (administrator, reiwa_year)
);

create table intake.application (
    receipt_number text        primary key,
    administrator  text        not null default current_setting('app.tenant'),
    channel        text        not null check (channel in ('ONLINE', 'COUNTER', 'POST')),
    received_at    timestamptz not null,
    received_on    date        not null,
    form           jsonb       not null,
    number_token   text,
    pseudonym      text
);

create table intake.submission (
    administrator  text        not null default current_setting('app.tenant'),
    key            text        not null check (length(key) between 8 and 200),
    digest         text        not null,
    receipt_number text        not null references intake.application,
    at             timestamptz not null,
    primary key (administrator, key)
);

create table intake.identity_check (
    receipt_number  text        primary key references intake.application,
    administrator   text        not null default current_setting('app.tenant'),
    number_proof    text,
    identity_proofs text        not null,
    agent           text,
    checked_by      text        not null,
    at              timestamptz not null
);

do $$
declare
    t text;
begin
    foreach t in array array ['receipt_counter', 'application', 'submission', 'identity_check'] loop
        execute format('alter table intake.%I enable row level security', t);
        execute format('alter table intake.%I force row level security', t);
        execute format(
            'create policy %I on intake.%I
                 using (administrator = nullif(current_setting(''app.tenant'', true), ''''))
                 with check (administrator = nullif(current_setting(''app.tenant'', true), ''''))',
            t || '_tenant', t);
    end loop;
end $$;

grant usage on schema intake to menkyo_app;
grant select, insert, update on intake.receipt_counter to menkyo_app;
grant select, insert on intake.application, intake.submission, intake.identity_check to menkyo_app;

comment on table intake.receipt_counter is 'Last receipt number of each year [STAFF]';
comment on column intake.receipt_counter.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column intake.receipt_counter.reiwa_year is 'Year of the Reiwa era [PUBLIC]';
comment on column intake.receipt_counter.last is 'Number given last [STAFF]';

comment on table intake.application is 'Applications as received, never changed afterwards [PERSONAL]';
comment on column intake.application.receipt_number is '受付番号, also the case number [STAFF]';
comment on column intake.application.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column intake.application.channel is 'How it arrived [STAFF]';
comment on column intake.application.received_at is 'When it arrived [STAFF]';
comment on column intake.application.received_on is '収受日, civil date in Japan [STAFF]';
comment on column intake.application.form is 'What the applicant declared, without the My Number [PERSONAL]';
comment on column intake.application.number_token is 'Stands for the applicant''s My Number in the vault [STAFF]';
comment on column intake.application.pseudonym is 'The portal''s name for the applicant [PERSONAL]';

comment on table intake.submission is 'Keys under which senders may repeat themselves [STAFF]';
comment on column intake.submission.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column intake.submission.key is 'Idempotency key of the sender [STAFF]';
comment on column intake.submission.digest is 'Keyed fingerprint of all that was sent [STAFF]';
comment on column intake.submission.receipt_number is 'What it led to [STAFF]';
comment on column intake.submission.at is 'When [STAFF]';

comment on table intake.identity_check is 'Proof of number and identity seen at the counter (番号法16条) [PERSONAL]';
comment on column intake.identity_check.receipt_number is 'Application [STAFF]';
comment on column intake.identity_check.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column intake.identity_check.number_proof is 'Kind of paper that proved the number [PERSONAL]';
comment on column intake.identity_check.identity_proofs is 'Kinds of papers that proved the identity [PERSONAL]';
comment on column intake.identity_check.agent is 'Kinds of papers an agent showed [PERSONAL]';
comment on column intake.identity_check.checked_by is 'Officer who looked at them [STAFF]';
comment on column intake.identity_check.at is 'When [STAFF]';
