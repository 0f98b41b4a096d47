-- Kill switches: every turn is a row; the newest row of a gateway says whether it is stopped.
create table gateway.switch_turn (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    gateway       text        not null,
    stopped       boolean     not null,
    officer       text        not null,
    reason        text        not null check (length(reason) between 1 and 200),
    at            timestamptz not null
);
create index switch_turn_gateway on gateway.switch_turn (administrator, gateway, id);

-- Calls of a day, where a number of calls per day was agreed with the other side.
create table gateway.day_use (
    administrator text not null default current_setting('app.tenant'),
    gateway       text not null,
    day           date not null,
    used          int  not null,
    primary key (administrator, gateway, day)
);

-- Messages that change the other side, one row per idempotency key; the message itself is not kept.
create table gateway.sent_message (
    administrator text        not null default current_setting('app.tenant'),
    gateway       text        not null,
    key           text        not null,
    operation     text        not null,
    case_number   text,
    state         text        not null check (state in ('SENDING', 'WAITING', 'ANSWERED')),
    attempts      int         not null,
    last_failure  text check (last_failure ~ '^[A-Z][A-Z0-9_]{1,40}$'),
    first_at      timestamptz not null,
    changed_at    timestamptz not null,
    primary key (administrator, gateway, key)
);
create index sent_message_changed on gateway.sent_message (administrator, changed_at);

create index inquiry_gateway on gateway.inquiry (administrator, gateway, id);
create index inquiry_started on gateway.inquiry (administrator, started_at);

do $$
declare
    t text;
begin
    foreach t in array array ['switch_turn', 'day_use', 'sent_message'] loop
        execute format('alter table gateway.%I enable row level security', t);
        execute format('alter table gateway.%I force row level security', t);
        execute format(
            'create policy %I on gateway.%I
                 using (administrator = nullif(current_setting(''app.tenant'', true), ''''))
                 with check (administrator = nullif(current_setting(''app.tenant'', true), ''''))',
            t || '_tenant', t);
    end loop;
end $$;

grant select, insert on gateway.switch_turn to menkyo_app;
grant select, insert, update (used) on gateway.day_use to menkyo_app;
grant select, insert, update (state, attempts, last_failure, changed_at) on gateway.sent_message to menkyo_app;

comment on table gateway.switch_turn is 'Every time a person took a gateway out of use or back, append-only [STAFF]';
comment on column gateway.switch_turn.id is 'Running number [STAFF]';
comment on column gateway.switch_turn.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.switch_turn.gateway is 'The outside system [PUBLIC]';
comment on column gateway.switch_turn.stopped is 'True: nothing is sent from now on; false: in use again [STAFF]';
comment on column gateway.switch_turn.officer is 'User name of whoever did it [STAFF]';
comment on column gateway.switch_turn.reason is 'Why, in words that name nobody [STAFF]';
comment on column gateway.switch_turn.at is 'When [STAFF]';

comment on table gateway.day_use is 'Calls made on a day, where their number is limited [STAFF]';
comment on column gateway.day_use.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.day_use.gateway is 'The outside system [PUBLIC]';
comment on column gateway.day_use.day is 'Civil date in Japan [PUBLIC]';
comment on column gateway.day_use.used is 'Calls so far [STAFF]';

comment on table gateway.sent_message is 'Messages that change the other side, by idempotency key; without their content [STAFF]';
comment on column gateway.sent_message.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.sent_message.gateway is 'The outside system [PUBLIC]';
comment on column gateway.sent_message.key is 'Idempotency key, the same however often it is sent [STAFF]';
comment on column gateway.sent_message.operation is 'What is sent, a code [STAFF]';
comment on column gateway.sent_message.case_number is 'The case it is sent for [STAFF]';
comment on column gateway.sent_message.state is
    'SENDING is written before it leaves; WAITING after a failure, until the case tries again; ANSWERED at the end [STAFF]';
comment on column gateway.sent_message.attempts is 'How often the case tried [STAFF]';
comment on column gateway.sent_message.last_failure is 'Why it is not answered yet, a code [STAFF]';
comment on column gateway.sent_message.first_at is 'When it was sent first [STAFF]';
comment on column gateway.sent_message.changed_at is 'When its state last changed [STAFF]';
