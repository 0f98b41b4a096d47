-- Cases about licences that exist: their outcomes, the licence each one is about, and whose turn it is.
alter table casefile.case_file drop constraint case_file_channel_check;
alter table casefile.case_file
    add constraint case_file_channel check (channel in ('ONLINE', 'COUNTER', 'POST', 'OFFICE'));
alter table casefile.case_file drop constraint case_file_state_check;
alter table casefile.case_file
    add constraint case_file_state check (state in (
        'OPEN', 'AWAITING_AMENDMENT', 'REGISTERED', 'REFUSED', 'WITHDRAWN', 'GUIDED', 'CORRECTED', 'NO_DUTY', 'REISSUED',
        'RETURNED', 'DELETED', 'NOT_DELETED', 'REVIVED', 'SUSPENDED', 'REVOKED', 'NOT_DISPOSED', 'LINKED', 'NOT_LINKED',
        'PROVED'));

alter table casefile.finding drop constraint finding_source_check;
alter table casefile.finding
    add constraint finding_source check (source in ('JUKI', 'KOSEKI', 'ROSTER'));
alter table casefile.finding_item drop constraint finding_item_item_check;
alter table casefile.finding_item
    add constraint finding_item_item check (item in (
        'NAME', 'KANA', 'BIRTH_DATE', 'SEX', 'ADDRESS', 'DOMICILE', 'DIED_ON', 'FORMER_SURNAME', 'ALIAS'));

create table casefile.licence_claim (
    id             bigint generated always as identity,
    administrator  text        not null default current_setting('app.tenant'),
    case_number    text        not null references casefile.case_file,
    licence_number bigint      not null check (licence_number > 0),
    identified_by  text        not null,
    identified_at  timestamptz not null,
    turn_since     timestamptz,
    released_at    timestamptz,
    constraint licence_claim_case primary key (administrator, case_number),
    constraint licence_claim_order check (released_at is null or released_at >= identified_at)
);

create unique index licence_claim_one_turn on casefile.licence_claim (administrator, licence_number)
    where turn_since is not null and released_at is null;
create index licence_claim_queue on casefile.licence_claim (administrator, licence_number, id) where released_at is null;

create table casefile.reminder (
    administrator text        not null default current_setting('app.tenant'),
    case_number   text        not null references casefile.case_file,
    step          text        not null,
    target_on     date        not null,
    at            timestamptz not null,
    constraint reminder_once primary key (administrator, case_number, step, target_on),
    constraint reminder_step check (step in ('DUE_SOON', 'DUE', 'LATE', 'LATE_MANAGER'))
);

create index case_file_due on casefile.case_file (administrator, target_on) where closed_at is null;

alter table casefile.licence_claim enable row level security;
alter table casefile.licence_claim force row level security;
create policy licence_claim_tenant on casefile.licence_claim
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table casefile.reminder enable row level security;
alter table casefile.reminder force row level security;
create policy reminder_tenant on casefile.reminder
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert, update (turn_since, released_at) on casefile.licence_claim to menkyo_app;
grant select, insert on casefile.reminder to menkyo_app;

comment on table casefile.licence_claim is 'Which licence a case is about; of several open cases on one licence one has its turn and the others wait [PERSONAL]';
comment on column casefile.licence_claim.id is 'Order of arrival [STAFF]';
comment on column casefile.licence_claim.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.licence_claim.case_number is 'Case [STAFF]';
comment on column casefile.licence_claim.licence_number is '登録番号 of the licence [PERSONAL]';
comment on column casefile.licence_claim.identified_by is 'Officer who identified it, or system when the match was exact [STAFF]';
comment on column casefile.licence_claim.identified_at is 'When [STAFF]';
comment on column casefile.licence_claim.turn_since is 'Since when no other case on this licence may go on [STAFF]';
comment on column casefile.licence_claim.released_at is 'When the case was closed [STAFF]';

comment on table casefile.reminder is 'Reminders of the target day that were given, each once [STAFF]';
comment on column casefile.reminder.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.reminder.case_number is 'Case [STAFF]';
comment on column casefile.reminder.step is 'Two office days before, on the day, one after, three after (manager) [STAFF]';
comment on column casefile.reminder.target_on is 'Target day that was meant; a pause moves it and starts anew [STAFF]';
comment on column casefile.reminder.at is 'When [STAFF]';
