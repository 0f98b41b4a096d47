create schema casefile;

create table casefile.case_file (
    case_number      text        primary key,
    administrator    text        not null default current_setting('app.tenant'),
    procedure        text        not null,
    channel          text        not null check (channel in ('ONLINE', 'COUNTER', 'POST')),
    received_on      date        not null,
    target_on        date        not null,
    state            text        not null check (state in ('OPEN', 'AWAITING_AMENDMENT', 'REGISTERED', 'REFUSED', 'WITHDRAWN', 'GUIDED')),
    surname          text        not null,
    given            text        not null,
    kana_surname     text        not null,
    kana_given       text        not null,
    name_key         text        not null,
    kana_key         text        not null,
    birth_date       date        not null,
    waiting_for      text,
    waiting_since    timestamptz,
    waiting_reason   text,
    opened_at        timestamptz not null,
    closed_at        timestamptz,
    version          bigint      not null default 1,
    constraint case_file_waiting check ((waiting_for is null) = (waiting_since is null)),
    constraint case_file_closed check ((closed_at is null) = (state in ('OPEN', 'AWAITING_AMENDMENT')))
);

create index case_file_kana on casefile.case_file (administrator, kana_key text_pattern_ops, birth_date);
create index case_file_name on casefile.case_file (administrator, name_key text_pattern_ops);
create index case_file_received on casefile.case_file (administrator, received_on desc, case_number desc);

create table casefile.finding (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    case_number   text        not null references casefile.case_file,
    source        text        not null check (source in ('JUKI', 'KOSEKI')),
    result        text        not null,
    at            timestamptz not null
);

create index finding_case on casefile.finding (case_number, id);

create table casefile.finding_item (
    finding_id    bigint  not null references casefile.finding,
    administrator text    not null default current_setting('app.tenant'),
    item          text    not null check (item in ('NAME', 'BIRTH_DATE', 'SEX', 'ADDRESS', 'DOMICILE', 'DIED_ON')),
    declared      text    not null,
    held          text    not null,
    same          boolean not null,
    primary key (finding_id, item)
);

create table casefile.applied_rule (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    case_number   text        not null references casefile.case_file,
    rule          text        not null,
    basis         text        not null,
    at            timestamptz not null,
    constraint applied_rule_once unique (case_number, rule)
);

create table casefile.pause (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    case_number   text        not null references casefile.case_file,
    wanted        text        not null,
    requested_by  text        not null,
    asked_at      timestamptz not null,
    started_at    timestamptz,
    ended_at      timestamptz,
    constraint pause_order check (ended_at is null or ended_at >= started_at)
);

create index pause_case on casefile.pause (case_number, id);
create unique index pause_one_open on casefile.pause (case_number) where ended_at is null;

create table casefile.ruling (
    id              bigint generated always as identity primary key,
    administrator   text        not null default current_setting('app.tenant'),
    case_number     text        not null references casefile.case_file,
    proposal        text        not null check (proposal in ('REGISTER', 'REFUSE')),
    proposal_reason text,
    legal_basis     text,
    examined_by     text        not null,
    examined_at     timestamptz not null,
    decision        text        check (decision in ('REGISTER', 'REFUSE', 'RETURN')),
    decision_reason text,
    approved_by     text,
    approved_at     timestamptz,
    constraint ruling_four_eyes check (approved_by is null or approved_by <> examined_by),
    constraint ruling_decided check ((decision is null) = (approved_by is null) and (decision is null) = (approved_at is null)),
    constraint ruling_follows_proposal check (decision is null or decision = 'RETURN' or decision = proposal),
    constraint ruling_refusal_reasoned check (proposal <> 'REFUSE' or (length(proposal_reason) > 0 and length(legal_basis) > 0))
);

create index ruling_case on casefile.ruling (case_number, id);
create unique index ruling_one_open on casefile.ruling (case_number) where decision is null;

do $$
declare
    t text;
begin
    foreach t in array array ['case_file', 'finding', 'finding_item', 'applied_rule', 'pause', 'ruling'] loop
        execute format('alter table casefile.%I enable row level security', t);
        execute format('alter table casefile.%I force row level security', t);
        execute format(
            'create policy %I on casefile.%I
                 using (administrator = nullif(current_setting(''app.tenant'', true), ''''))
                 with check (administrator = nullif(current_setting(''app.tenant'', true), ''''))',
            t || '_tenant', t);
    end loop;
end $$;

grant usage on schema casefile to menkyo_app;
grant select, insert, update on casefile.case_file, casefile.pause, casefile.ruling to menkyo_app;
grant select, insert on casefile.finding, casefile.finding_item, casefile.applied_rule to menkyo_app;

comment on table casefile.case_file is 'One case from receipt to outcome, as officers see it [PERSONAL]';
comment on column casefile.case_file.case_number is 'Case number, the same as the receipt number [STAFF]';
comment on column casefile.case_file.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.case_file.procedure is 'What was applied for [STAFF]';
comment on column casefile.case_file.channel is 'How the application arrived [STAFF]';
comment on column casefile.case_file.received_on is '収受日 [STAFF]';
comment on column casefile.case_file.target_on is 'Day by which the certificate should be issued, moved on by pauses [STAFF]';
comment on column casefile.case_file.state is 'Where the case stands [STAFF]';
comment on column casefile.case_file.surname is '氏名（姓） as declared [PERSONAL]';
comment on column casefile.case_file.given is '氏名（名） as declared [PERSONAL]';
comment on column casefile.case_file.kana_surname is 'カナ氏名（姓） [PERSONAL]';
comment on column casefile.case_file.kana_given is 'カナ氏名（名） [PERSONAL]';
comment on column casefile.case_file.name_key is 'Folded name for search [PERSONAL]';
comment on column casefile.case_file.kana_key is 'Folded kana for search [PERSONAL]';
comment on column casefile.case_file.birth_date is '生年月日 [PERSONAL]';
comment on column casefile.case_file.waiting_for is 'Gateway whose answer the case waits for [STAFF]';
comment on column casefile.case_file.waiting_since is 'Since when it waits [STAFF]';
comment on column casefile.case_file.waiting_reason is 'Why there is no answer, as a code [STAFF]';
comment on column casefile.case_file.opened_at is 'When the case was opened [STAFF]';
comment on column casefile.case_file.closed_at is 'When it reached its outcome [STAFF]';
comment on column casefile.case_file.version is 'Counts changes, so that nobody decides on a stale page [STAFF]';

comment on table casefile.finding is 'Answers of Juki-net and the family register to this case [STAFF]';
comment on column casefile.finding.id is 'Running number [STAFF]';
comment on column casefile.finding.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.finding.case_number is 'Case [STAFF]';
comment on column casefile.finding.source is 'Who answered [STAFF]';
comment on column casefile.finding.result is 'Class of the answer [STAFF]';
comment on column casefile.finding.at is 'When the answer came [STAFF]';

comment on table casefile.finding_item is 'Declared and held value of each compared item [PERSONAL]';
comment on column casefile.finding_item.finding_id is 'Finding [STAFF]';
comment on column casefile.finding_item.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.finding_item.item is 'Which item [STAFF]';
comment on column casefile.finding_item.declared is 'Value in the application [PERSONAL]';
comment on column casefile.finding_item.held is 'Value at the source [PERSONAL]';
comment on column casefile.finding_item.same is 'Are they the same by the rules of comparison [STAFF]';

comment on table casefile.applied_rule is 'Rules that fired for this case, with their articles [STAFF]';
comment on column casefile.applied_rule.id is 'Running number [STAFF]';
comment on column casefile.applied_rule.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.applied_rule.case_number is 'Case [STAFF]';
comment on column casefile.applied_rule.rule is 'Rule id in its decision table [STAFF]';
comment on column casefile.applied_rule.basis is 'Article the rule rests on [PUBLIC]';
comment on column casefile.applied_rule.at is 'When it was applied [STAFF]';

comment on table casefile.pause is 'Requests for correction (補正); the clock stands still from request to answer [PERSONAL]';
comment on column casefile.pause.id is 'Running number [STAFF]';
comment on column casefile.pause.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.pause.case_number is 'Case [STAFF]';
comment on column casefile.pause.wanted is 'What the applicant was asked for [PERSONAL]';
comment on column casefile.pause.requested_by is 'Officer who asked [STAFF]';
comment on column casefile.pause.asked_at is 'When the officer decided to ask [STAFF]';
comment on column casefile.pause.started_at is 'When the request left and the clock stopped [STAFF]';
comment on column casefile.pause.ended_at is 'When the answer arrived and the clock went on [STAFF]';

comment on table casefile.ruling is 'Proposal of the examiner and decision of the approver, two different people [PERSONAL]';
comment on column casefile.ruling.id is 'Running number [STAFF]';
comment on column casefile.ruling.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.ruling.case_number is 'Case [STAFF]';
comment on column casefile.ruling.proposal is 'What the examiner proposes [STAFF]';
comment on column casefile.ruling.proposal_reason is 'Why; obligatory for a refusal (行政手続法8条) [PERSONAL]';
comment on column casefile.ruling.legal_basis is 'Article a refusal rests on [STAFF]';
comment on column casefile.ruling.examined_by is 'Examiner [STAFF]';
comment on column casefile.ruling.examined_at is 'When [STAFF]';
comment on column casefile.ruling.decision is 'What the approver decided [STAFF]';
comment on column casefile.ruling.decision_reason is 'Why, for a return [PERSONAL]';
comment on column casefile.ruling.approved_by is 'Approver, never the examiner [STAFF]';
comment on column casefile.ruling.approved_at is 'When [STAFF]';
