-- The terminal search of Juki-net (本人確認情報検索) and the way back from a person to the number. Who searched, for which case
-- and why stays for good; the references of the hits go after a while.
create table gateway.juki_search (
    search_id     text        primary key check (search_id ~ '^js_[a-z]{24}$'),
    administrator text        not null default current_setting('app.tenant'),
    case_number   text        not null,
    officer       text        not null,
    purpose       text        not null check (purpose ~ '^[A-Z][A-Z_]{2,40}$'),
    legal_basis   text        not null,
    keys          text        not null check (keys ~ '^[A-Z][A-Z_+]{2,60}$'),
    at            timestamptz not null,
    outcome       text        check (outcome ~ '^[A-Z][A-Z0-9_]{1,40}$'),
    hits          int         not null default 0 check (hits >= 0)
);
create index juki_search_officer on gateway.juki_search (administrator, officer, at);
create index juki_search_case on gateway.juki_search (case_number, at);

create table gateway.juki_candidate (
    search_id     text not null references gateway.juki_search,
    position      int  not null check (position > 0),
    administrator text not null default current_setting('app.tenant'),
    candidate     text not null,
    primary key (search_id, position)
);

create table gateway.juki_pick (
    search_id     text        primary key references gateway.juki_search,
    administrator text        not null default current_setting('app.tenant'),
    position      int         not null check (position > 0),
    case_number   text        not null,
    officer       text        not null,
    reason        text        not null check (length(reason) between 1 and 500),
    result        text        not null,
    at            timestamptz not null
);
create index juki_pick_case on gateway.juki_pick (case_number, at);

create table gateway.juki_number_request (
    request_id      text        primary key check (request_id ~ '^jn_[a-z]{24}$'),
    administrator   text        not null default current_setting('app.tenant'),
    search_id       text        not null references gateway.juki_pick,
    case_number     text        not null,
    asked_by        text        not null,
    asked_at        timestamptz not null,
    reason          text        not null check (length(reason) between 1 and 500),
    state           text        not null default 'ASKED' check (state in ('ASKED', 'OBTAINED', 'NOT_FOUND', 'DECLINED')),
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text        check (length(decision_reason) between 1 and 500),
    constraint juki_number_request_four_eyes check (decided_by <> asked_by),
    constraint juki_number_request_decided check (
        (state = 'ASKED') = (decided_by is null) and (state = 'ASKED') = (decided_at is null)),
    constraint juki_number_request_declined_with_reason check (state <> 'DECLINED' or decision_reason is not null)
);
create unique index juki_number_request_one_open on gateway.juki_number_request (case_number) where state = 'ASKED';
create index juki_number_request_open on gateway.juki_number_request (administrator, asked_at) where state = 'ASKED';

-- What was decided is final, and nobody but a second officer decides: the request itself cannot be changed at all.
create function gateway.juki_number_request_decided_once() returns trigger language plpgsql as $$
begin
    if old.state <> 'ASKED' then
        raise exception 'a decided request for a number cannot be changed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger juki_number_request_decided_once before update on gateway.juki_number_request
    for each row execute function gateway.juki_number_request_decided_once();

create table gateway.deletion_record (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    what          text        not null check (what ~ '^[A-Z][A-Z_]{2,40}$'),
    subject       text        not null,
    rows          bigint      not null check (rows > 0),
    held_for      interval    not null,
    at            timestamptz not null
);
create index deletion_record_what on gateway.deletion_record (what, at);

do $$
declare
    t text;
begin
    foreach t in array array['juki_search', 'juki_candidate', 'juki_pick', 'juki_number_request', 'deletion_record'] loop
        execute format('alter table gateway.%I enable row level security', t);
        execute format('alter table gateway.%I force row level security', t);
        execute format(
            'create policy %I on gateway.%I
                 using (administrator = nullif(current_setting(''app.tenant'', true), ''''))
                 with check (administrator = nullif(current_setting(''app.tenant'', true), ''''))',
            t || '_tenant', t);
    end loop;
end $$;

grant select, insert, update (outcome, hits) on gateway.juki_search to menkyo_app;
grant select, insert, delete on gateway.juki_candidate to menkyo_app;
grant select, insert on gateway.juki_pick to menkyo_app;
grant select, insert, update (state, decided_by, decided_at, decision_reason) on gateway.juki_number_request to menkyo_app;
grant select, insert on gateway.deletion_record to menkyo_app;

comment on table gateway.juki_search is 'Every terminal search on Juki-net: who, for which case, why; neither question nor hits [STAFF]';
comment on column gateway.juki_search.search_id is 'Random id [STAFF]';
comment on column gateway.juki_search.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.juki_search.case_number is 'The case it was made for [STAFF]';
comment on column gateway.juki_search.officer is 'Officer who searched [STAFF]';
comment on column gateway.juki_search.purpose is 'Purpose, a code [STAFF]';
comment on column gateway.juki_search.legal_basis is 'Code of the provision that allows it [PUBLIC]';
comment on column gateway.juki_search.keys is 'Which items were searched by, not their values [STAFF]';
comment on column gateway.juki_search.at is 'When [STAFF]';
comment on column gateway.juki_search.outcome is 'Kind of answer, or why there was none; empty while it runs [STAFF]';
comment on column gateway.juki_search.hits is 'How many people were listed [STAFF]';

comment on table gateway.juki_candidate is 'References of the people a search listed, deleted after a set time [PERSONAL]';
comment on column gateway.juki_candidate.search_id is 'The search [STAFF]';
comment on column gateway.juki_candidate.position is 'Place in the list, from 1 [STAFF]';
comment on column gateway.juki_candidate.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.juki_candidate.candidate is 'Juki-net''s own reference of the person, no number and no code [PERSONAL]';

comment on table gateway.juki_pick is 'The person an officer picked from the hits for the case, append-only [PERSONAL]';
comment on column gateway.juki_pick.search_id is 'The search [STAFF]';
comment on column gateway.juki_pick.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.juki_pick.position is 'Place in the list [STAFF]';
comment on column gateway.juki_pick.case_number is 'The case [STAFF]';
comment on column gateway.juki_pick.officer is 'Officer who picked [STAFF]';
comment on column gateway.juki_pick.reason is 'Why it is this person [PERSONAL]';
comment on column gateway.juki_pick.result is 'Class of the answer for the case [STAFF]';
comment on column gateway.juki_pick.at is 'When [STAFF]';

comment on table gateway.juki_number_request is 'Requests to obtain a number from Juki-net for a paper case; one officer asks, another releases [PERSONAL]';
comment on column gateway.juki_number_request.request_id is 'Random id [STAFF]';
comment on column gateway.juki_number_request.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.juki_number_request.search_id is 'The pick that says whose number [STAFF]';
comment on column gateway.juki_number_request.case_number is 'The case [STAFF]';
comment on column gateway.juki_number_request.asked_by is 'Officer who asked [STAFF]';
comment on column gateway.juki_number_request.asked_at is 'When [STAFF]';
comment on column gateway.juki_number_request.reason is 'Why the number is needed [PERSONAL]';
comment on column gateway.juki_number_request.state is 'ASKED, or how it ended [STAFF]';
comment on column gateway.juki_number_request.decided_by is 'Officer who released or declined it, never the one who asked [STAFF]';
comment on column gateway.juki_number_request.decided_at is 'When [STAFF]';
comment on column gateway.juki_number_request.decision_reason is 'Why it was declined [PERSONAL]';

comment on table gateway.deletion_record is 'What was deleted because its time was over, append-only [STAFF]';
comment on column gateway.deletion_record.id is 'Running number [STAFF]';
comment on column gateway.deletion_record.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column gateway.deletion_record.what is 'Kind of data, a code [STAFF]';
comment on column gateway.deletion_record.subject is 'Whose parts were deleted: the id of a batch or a search [STAFF]';
comment on column gateway.deletion_record.rows is 'How many rows [STAFF]';
comment on column gateway.deletion_record.held_for is 'How long they are kept by rule [PUBLIC]';
comment on column gateway.deletion_record.at is 'When they were deleted [STAFF]';
