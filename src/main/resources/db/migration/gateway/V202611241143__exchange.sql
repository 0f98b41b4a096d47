-- The information network: codes sealed, our 情報提供等記録 (番号法第23条) append-only for seven years, raw answers for a set time,
-- refusals as alarms, deletions on record. Codes and queries of the time before are dropped: a code is acquired anew for the
-- asking, and no installation has queries that wait.
drop table gateway.family_query;
drop table gateway.network_code;

create table gateway.network_code (
    code_id       text        primary key check (code_id ~ '^nc_[a-z]{24}$'),
    administrator text        not null default current_setting('app.tenant'),
    number_token  text        not null check (number_token ~ '^nt_[0-9a-f]{32}$'),
    wrapped_key   bytea       not null,
    sealed_code   bytea       not null,
    acquired_at   timestamptz not null,
    constraint network_code_one_per_person unique (administrator, number_token)
);

create table gateway.exchange (
    id                bigint      generated always as identity primary key,
    administrator     text        not null default current_setting('app.tenant'),
    processing_number text,
    code_id           text,
    case_number       text        not null,
    provider          text        not null,
    task              text        not null,
    data_kinds        text[]      not null check (cardinality(data_kinds) > 0),
    legal_basis       text        not null,
    asked_at          timestamptz not null,
    refused           text        check (refused in ('BY_OUR_LIST', 'BY_NETWORK')),
    constraint exchange_asked_or_refused check ((processing_number is null) = (refused is not null)),
    constraint exchange_once unique (administrator, processing_number)
);
create index exchange_asked on gateway.exchange (administrator, asked_at, id);
create index exchange_case on gateway.exchange (case_number, id);

create table gateway.exchange_end (
    exchange_id   bigint      primary key references gateway.exchange,
    administrator text        not null default current_setting('app.tenant'),
    ended_at      timestamptz not null,
    result        text        not null check (result in ('ONE_CURRENT', 'INCONCLUSIVE', 'NOT_FOUND', 'NOT_FETCHED'))
);

create table gateway.answer (
    exchange_id   bigint      primary key references gateway.exchange,
    administrator text        not null default current_setting('app.tenant'),
    received_at   timestamptz not null,
    message       text        not null
);
create index answer_received on gateway.answer (administrator, received_at);

create table gateway.alarm (
    id            bigint      generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    kind          text        not null check (kind ~ '^[A-Z][A-Z_]{2,40}$'),
    case_number   text,
    detail        text        not null check (detail ~ '^[A-Z0-9][A-Z0-9_ .:-]{0,100}$'),
    raised_at     timestamptz not null,
    seen_by       text,
    seen_at       timestamptz,
    constraint alarm_seen check ((seen_by is null) = (seen_at is null))
);
create unique index alarm_once on gateway.alarm (administrator, kind, coalesce(case_number, ''), detail) where seen_at is null;
create index alarm_newest on gateway.alarm (administrator, raised_at desc, id desc);

-- The first day on which a record may be deleted: seven whole years after the day it was made, that day counted in.
create function gateway.deletable_from(made timestamptz) returns date language sql stable set search_path = '' as $$
    select case when extract(day from seven.later) = extract(day from seven.day) then seven.later else seven.later + 1 end
    from (select day, (day + interval '7 years')::date as later
          from (select (made at time zone 'Asia/Tokyo')::date as day) made_on) seven
$$;

create function gateway.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create function gateway.refuse_early_deletion() returns trigger language plpgsql set search_path = '' as $$
declare
    made timestamptz;
begin
    made := case tg_table_name when 'exchange' then (to_jsonb(old) ->> 'asked_at')::timestamptz
                               else (to_jsonb(old) ->> 'ended_at')::timestamptz end;
    if gateway.deletable_from(made) > (now() at time zone 'Asia/Tokyo')::date then
        raise exception 'a record of an exchange is kept for seven years' using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;

create trigger exchange_append_only before update on gateway.exchange
    for each row execute function gateway.refuse_change();
create trigger exchange_end_append_only before update on gateway.exchange_end
    for each row execute function gateway.refuse_change();
create trigger deletion_record_append_only before update or delete on gateway.deletion_record
    for each row execute function gateway.refuse_change();
create trigger exchange_no_truncate before truncate on gateway.exchange
    for each statement execute function gateway.refuse_change();
create trigger exchange_end_no_truncate before truncate on gateway.exchange_end
    for each statement execute function gateway.refuse_change();
create trigger deletion_record_no_truncate before truncate on gateway.deletion_record
    for each statement execute function gateway.refuse_change();
create trigger exchange_kept before delete on gateway.exchange
    for each row execute function gateway.refuse_early_deletion();
create trigger exchange_end_kept before delete on gateway.exchange_end
    for each row execute function gateway.refuse_early_deletion();

do $$
declare
    t text;
begin
    foreach t in array array ['network_code', 'exchange', 'exchange_end', 'answer', 'alarm'] loop
        execute format('alter table gateway.%I enable row level security', t);
        execute format('alter table gateway.%I force row level security', t);
        execute format(
            'create policy %I on gateway.%I
                 using (administrator = nullif(current_setting(''app.tenant'', true), ''''))
                 with check (administrator = nullif(current_setting(''app.tenant'', true), ''''))',
            t || '_tenant', t);
    end loop;
end $$;

grant select, insert on gateway.network_code to menkyo_app;
grant select, insert, delete on gateway.exchange, gateway.exchange_end, gateway.answer to menkyo_app;
grant select, insert on gateway.alarm to menkyo_app;
grant update (seen_by, seen_at) on gateway.alarm to menkyo_app;

comment on table gateway.network_code is 'Codes (機関別符号) under which the information network knows our people, each sealed with a key of its own; no number in it [PERSONAL]';
comment on column gateway.network_code.code_id is 'Stands for the code everywhere else [STAFF]';
comment on column gateway.network_code.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.network_code.number_token is 'Token that stands for the person''s number in the vault [PERSONAL]';
comment on column gateway.network_code.wrapped_key is 'Key of this code, wrapped by the key outside the database [PERSONAL]';
comment on column gateway.network_code.sealed_code is 'The code, AES-256-GCM, bound to tenant, code id and version [PERSONAL]';
comment on column gateway.network_code.acquired_at is 'When it was acquired [STAFF]';
comment on table gateway.exchange is 'Our record of inquiries over the information network (情報提供等記録), append-only, kept for seven years [STAFF]';
comment on column gateway.exchange.id is 'Running number [STAFF]';
comment on column gateway.exchange.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.exchange.processing_number is 'Number of the network (処理通番); null when the inquiry was refused [STAFF]';
comment on column gateway.exchange.code_id is 'Whom it was about, by the id of the code; null when refused before it was needed [STAFF]';
comment on column gateway.exchange.case_number is 'The case it was made for [STAFF]';
comment on column gateway.exchange.provider is 'Who holds the data, a code [PUBLIC]';
comment on column gateway.exchange.task is 'The administrative work it was made for (事務), a code [PUBLIC]';
comment on column gateway.exchange.data_kinds is 'Kinds of data asked for (特定個人情報の項目), codes; nothing else of the answer is taken [STAFF]';
comment on column gateway.exchange.legal_basis is 'Code of the provision that allows it [PUBLIC]';
comment on column gateway.exchange.asked_at is 'When it was asked, by the clock of the network where it gave one [STAFF]';
comment on column gateway.exchange.refused is 'Who refused it; null when it was permitted [STAFF]';
comment on table gateway.exchange_end is 'How an exchange ended, append-only, kept as long as the exchange [STAFF]';
comment on column gateway.exchange_end.exchange_id is 'The exchange [STAFF]';
comment on column gateway.exchange_end.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.exchange_end.ended_at is 'When the answer was taken, or given up [STAFF]';
comment on column gateway.exchange_end.result is 'Kind of answer, or NOT_FETCHED when nobody came for it [STAFF]';
comment on table gateway.answer is 'Answers as received, encrypted for our key; deleted after a set time whatever became of the case [SPECIAL]';
comment on column gateway.answer.exchange_id is 'The exchange [STAFF]';
comment on column gateway.answer.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.answer.received_at is 'When it was received; its time runs from here [STAFF]';
comment on column gateway.answer.message is 'The encrypted message (JWE) [SPECIAL]';
comment on table gateway.alarm is 'What somebody responsible must look at [STAFF]';
comment on column gateway.alarm.id is 'Running number [STAFF]';
comment on column gateway.alarm.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.alarm.kind is 'What happened, a code [STAFF]';
comment on column gateway.alarm.case_number is 'The case it happened in [STAFF]';
comment on column gateway.alarm.detail is 'More about it, codes without personal data [STAFF]';
comment on column gateway.alarm.raised_at is 'When it happened first [STAFF]';
comment on column gateway.alarm.seen_by is 'User name of who looked into it [STAFF]';
comment on column gateway.alarm.seen_at is 'When [STAFF]';
