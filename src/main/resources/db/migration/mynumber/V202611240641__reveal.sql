-- Looking at numbers: who wanted what, when and why. No number and no key is here, so the application's role may write it, in
-- one transaction with the audit trail; it still has no right in schema mynumber, where the numbers are.
create schema reveal;

create table reveal.purpose (
    code           text    primary key check (code ~ '^[A-Z][A-Z_]{2,40}$'),
    position       int     not null,
    label          text    not null,
    article        text    not null,
    effective_from date    not null,
    effective_to   date,
    source         text    not null,
    unconfirmed    boolean not null default true
);

insert into reveal.purpose (code, position, label, article, effective_from, source) values
    ('PROOF_OF_NUMBER', 1, '番号確認書類との照合', '番号法第16条', date '2016-01-01', '全項目評価書37号 Ⅱ3⑥、要確認'),
    ('JUKI_TERMINAL', 2, '本人確認端末での照会', '住民基本台帳法第30条の9、番号法第14条第2項', date '2016-01-01', '全項目評価書37号 Ⅰ2、要確認'),
    ('LINK_CORRECTION', 3, '紐付け誤りの確認・訂正', '番号法第29条の3、個人情報保護法第65条', date '2016-01-01', '要確認'),
    ('DISCLOSURE', 4, '開示・訂正・利用停止の請求', '個人情報保護法第76条・第90条・第98条', date '2023-04-01', '全項目評価書37号 Ⅴ、要確認'),
    ('INCIDENT', 5, '漏えい等の事実の確認', '番号法第29条の4', date '2022-04-01', '全項目評価書37号 Ⅳ、要確認'),
    ('SUPERVISION', 6, '監査・検査への対応', '番号法第35条', date '2016-01-01', '要確認');

create table reveal.access_grant (
    id            text        primary key check (id ~ '^ng_[a-z]{24}$'),
    administrator text        not null default current_setting('app.tenant'),
    beneficiary   text        not null,
    minutes       int         not null check (minutes between 1 and 480),
    reason        text        not null check (btrim(reason) <> ''),
    requested_by  text        not null,
    requested_at  timestamptz not null,
    decided_by    text,
    decided_at    timestamptz,
    expires_at    timestamptz,
    revoked_by    text,
    revoked_at    timestamptz,
    remark        text,
    constraint access_grant_decided check ((decided_by is null) = (decided_at is null)),
    constraint access_grant_two_persons check (expires_at is null or (decided_by <> requested_by and decided_by <> beneficiary)),
    constraint access_grant_approved check (expires_at is null or decided_at is not null),
    constraint access_grant_as_long_as_asked check (expires_at <= decided_at + make_interval(mins => minutes)),
    constraint access_grant_revoked check ((revoked_by is null) = (revoked_at is null))
);
create index access_grant_beneficiary on reveal.access_grant (beneficiary, expires_at);
create index access_grant_requested on reveal.access_grant (administrator, requested_at);

-- A right is decided once and taken back once; after that its row does not change.
create function reveal.keep_decision() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.revoked_at is not null
        or (old.decided_at is not null and row(new.decided_by, new.decided_at, new.expires_at) is distinct from row(old.decided_by, old.decided_at, old.expires_at))
    then
        raise exception 'a decided grant does not change';
    end if;
    return new;
end $$;
create trigger access_grant_decision before update on reveal.access_grant
    for each row execute function reveal.keep_decision();

create table reveal.intent (
    id            text        primary key check (id ~ '^rv_[a-z]{24}$'),
    administrator text        not null default current_setting('app.tenant'),
    case_number   text        not null,
    number_token  text        not null check (number_token ~ '^nt_[0-9a-f]{32}$'),
    officer       text        not null,
    purpose       text        not null references reveal.purpose (code),
    reason        text        not null check (btrim(reason) <> ''),
    case_state    text        not null,
    grant_id      text        references reveal.access_grant (id),
    at            timestamptz not null
);
create index intent_at on reveal.intent (administrator, at);
create index intent_officer on reveal.intent (officer, at);

create table reveal.shown (
    intent_id     text        primary key references reveal.intent (id),
    administrator text        not null default current_setting('app.tenant'),
    at            timestamptz not null
);

create table reveal.comparison (
    id            text        primary key check (id ~ '^cm_[a-z]{24}$'),
    administrator text        not null default current_setting('app.tenant'),
    case_number   text        not null,
    number_token  text        not null check (number_token ~ '^nt_[0-9a-f]{32}$'),
    officer       text        not null,
    same          boolean     not null,
    at            timestamptz not null
);
create index comparison_officer on reveal.comparison (officer, at);
create index comparison_case on reveal.comparison (case_number);

create table reveal.switch_event (
    id            bigint      generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    action        text        not null check (action in ('OFF', 'ON_REQUESTED', 'ON_DECLINED', 'ON')),
    by_officer    text        not null,
    requested_by  text,
    reason        text        not null check (btrim(reason) <> ''),
    at            timestamptz not null,
    constraint switch_event_on_by_two check ((action = 'ON') = (requested_by is not null) and requested_by is distinct from by_officer)
);

create table reveal.alarm (
    id            bigint      generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    kind          text        not null check (kind in ('OFFICER_LIMIT', 'OFFICE_LIMIT', 'COMPARISON_LIMIT', 'REVIEW_DOUBT')),
    officer       text,
    at            timestamptz not null,
    seen_by       text,
    seen_at       timestamptz,
    note          text,
    constraint alarm_seen check ((seen_by is null) = (seen_at is null) and (seen_by is null) = (note is null)),
    constraint alarm_seen_by_another check (seen_by is distinct from officer or seen_by is null)
);
create index alarm_open on reveal.alarm (administrator) where seen_at is null;

do $$
declare
    t text;
begin
    foreach t in array array ['access_grant', 'intent', 'shown', 'comparison', 'switch_event', 'alarm'] loop
        execute format('alter table reveal.%I enable row level security', t);
        execute format('alter table reveal.%I force row level security', t);
        execute format(
            'create policy %I on reveal.%I
                 using (administrator = nullif(current_setting(''app.tenant'', true), ''''))
                 with check (administrator = nullif(current_setting(''app.tenant'', true), ''''))',
            t || '_tenant', t);
    end loop;
end $$;

-- What was done is added to, never changed; grants and alarms are decided on once.
grant usage on schema reveal to menkyo_app;
grant select on reveal.purpose to menkyo_app;
grant select, insert on reveal.access_grant, reveal.intent, reveal.shown, reveal.comparison, reveal.switch_event, reveal.alarm to menkyo_app;
grant update (decided_by, decided_at, expires_at, revoked_by, revoked_at, remark) on reveal.access_grant to menkyo_app;
grant update (seen_by, seen_at, note) on reveal.alarm to menkyo_app;

comment on table reveal.purpose is 'What a My Number may be shown for, with the provision; dated [PUBLIC]';
comment on column reveal.purpose.code is 'Stable code [PUBLIC]';
comment on column reveal.purpose.position is 'Order on the page [PUBLIC]';
comment on column reveal.purpose.label is 'The purpose in words [PUBLIC]';
comment on column reveal.purpose.article is 'Provision it rests on, as people cite it [PUBLIC]';
comment on column reveal.purpose.effective_from is 'First day [PUBLIC]';
comment on column reveal.purpose.effective_to is 'Last day; null while in force [PUBLIC]';
comment on column reveal.purpose.source is 'Where this was taken from [PUBLIC]';
comment on column reveal.purpose.unconfirmed is '要確認: nobody has compared it with the Act yet [PUBLIC]';

comment on table reveal.access_grant is 'Temporary rights to the numbers (一時的な権限付与) and requests for them [STAFF]';
comment on column reveal.access_grant.id is 'Random id [STAFF]';
comment on column reveal.access_grant.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reveal.access_grant.beneficiary is 'Officer who gets the right [STAFF]';
comment on column reveal.access_grant.minutes is 'How long it lasts from the approval [STAFF]';
comment on column reveal.access_grant.reason is 'Why it is needed, in the words of whoever asked [STAFF]';
comment on column reveal.access_grant.requested_by is 'Officer who asked for it [STAFF]';
comment on column reveal.access_grant.requested_at is 'When [STAFF]';
comment on column reveal.access_grant.decided_by is 'Officer who approved or refused it, never the one who asked or gets it when approved [STAFF]';
comment on column reveal.access_grant.decided_at is 'When [STAFF]';
comment on column reveal.access_grant.expires_at is 'End of the right; null unless approved [STAFF]';
comment on column reveal.access_grant.revoked_by is 'Officer who took it back [STAFF]';
comment on column reveal.access_grant.revoked_at is 'When [STAFF]';
comment on column reveal.access_grant.remark is 'Why it was refused or taken back [STAFF]';

comment on table reveal.intent is 'That an officer wanted to see a number; committed before the number is opened [PERSONAL]';
comment on column reveal.intent.id is 'Random id [STAFF]';
comment on column reveal.intent.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reveal.intent.case_number is 'Open case that holds the number [STAFF]';
comment on column reveal.intent.number_token is 'The number, by its token [STAFF]';
comment on column reveal.intent.officer is 'Who wanted to see it [STAFF]';
comment on column reveal.intent.purpose is 'What for, a code [STAFF]';
comment on column reveal.intent.reason is 'Why, in the officer''s words; never holds a number [PERSONAL]';
comment on column reveal.intent.case_state is 'State of the case at that time [STAFF]';
comment on column reveal.intent.grant_id is 'The temporary right it was allowed by; null for the standing role [STAFF]';
comment on column reveal.intent.at is 'When [STAFF]';

comment on table reveal.shown is 'That the number was opened and went to the page [STAFF]';
comment on column reveal.shown.intent_id is 'The intent [STAFF]';
comment on column reveal.shown.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reveal.shown.at is 'When [STAFF]';

comment on table reveal.comparison is 'Comparisons of a number on paper with the one of a case; what was typed is not kept [STAFF]';
comment on column reveal.comparison.id is 'Random id [STAFF]';
comment on column reveal.comparison.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reveal.comparison.case_number is 'The case [STAFF]';
comment on column reveal.comparison.number_token is 'The number the case held then, by its token [STAFF]';
comment on column reveal.comparison.officer is 'Who compared [STAFF]';
comment on column reveal.comparison.same is 'What it showed [STAFF]';
comment on column reveal.comparison.at is 'When [STAFF]';

comment on table reveal.switch_event is 'The switch that ends all reveals: what was done with it; the last row says where it is [STAFF]';
comment on column reveal.switch_event.id is 'Running number [STAFF]';
comment on column reveal.switch_event.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reveal.switch_event.action is 'What was done [STAFF]';
comment on column reveal.switch_event.by_officer is 'Who did it [STAFF]';
comment on column reveal.switch_event.requested_by is 'Who had asked for it, with ON only, and then another person [STAFF]';
comment on column reveal.switch_event.reason is 'Why [STAFF]';
comment on column reveal.switch_event.at is 'When [STAFF]';

comment on table reveal.alarm is 'What whoever is responsible must look at [STAFF]';
comment on column reveal.alarm.id is 'Running number [STAFF]';
comment on column reveal.alarm.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reveal.alarm.kind is 'What happened [STAFF]';
comment on column reveal.alarm.officer is 'Whose doing raised it; null when it was everybody''s [STAFF]';
comment on column reveal.alarm.at is 'When [STAFF]';
comment on column reveal.alarm.seen_by is 'Who has dealt with it; never the one whose doing it was [STAFF]';
comment on column reveal.alarm.seen_at is 'When [STAFF]';
comment on column reveal.alarm.note is 'What was found [STAFF]';
