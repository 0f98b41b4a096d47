-- What is proposed, heard, decided and served in a case against a holder (栄養士法第5条第1項).
create table casefile.disposition (
    case_number   text not null references casefile.case_file,
    administrator text not null default current_setting('app.tenant'),
    kind          text not null,
    starts_on     date,
    ends_on       date,
    reason        text not null,
    hearing_on    date,
    hearing_place text,
    hearing       text not null default 'NONE',
    heard_on      date,
    heard_by      text,
    record        text,
    proposed_by   text not null,
    decided_by    text,
    served_on     date,
    served_how    text,
    constraint disposition_case primary key (administrator, case_number),
    constraint disposition_kind check (kind in ('SUSPENSION', 'REVOCATION', 'NO_GROUNDS')),
    constraint disposition_period check ((kind = 'SUSPENSION') = (starts_on is not null and ends_on is not null)),
    constraint disposition_order check (ends_on >= starts_on),
    constraint disposition_year check (ends_on < starts_on + interval '1 year'),
    constraint disposition_hearing check (hearing in ('NONE', 'EXPLANATION', 'FORMAL')),
    constraint disposition_heard check ((hearing = 'NONE') = (heard_on is null and heard_by is null and record is null)),
    constraint disposition_four_eyes check (decided_by <> proposed_by),
    constraint disposition_served check (served_on is null or decided_by is not null),
    constraint disposition_right_to_be_heard check (
        served_on is null or kind = 'SUSPENSION' and hearing <> 'NONE' or kind = 'REVOCATION' and hearing = 'FORMAL')
);

alter table casefile.disposition enable row level security;
alter table casefile.disposition force row level security;
create policy disposition_tenant on casefile.disposition
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert, update on casefile.disposition to menkyo_app;

comment on table casefile.disposition is 'Proposal, hearing, decision and service of a disposition, one per case [SPECIAL]';
comment on column casefile.disposition.case_number is 'Case [STAFF]';
comment on column casefile.disposition.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.disposition.kind is 'Proposed disposition, or that there are no grounds [SPECIAL]';
comment on column casefile.disposition.starts_on is 'First day of a suspension [SPECIAL]';
comment on column casefile.disposition.ends_on is 'Last day of a suspension [SPECIAL]';
comment on column casefile.disposition.reason is 'Reasons that the decision will give in writing (行政手続法第14条) [SPECIAL]';
comment on column casefile.disposition.hearing_on is 'Day for which the person was invited [SPECIAL]';
comment on column casefile.disposition.hearing_place is 'Where [SPECIAL]';
comment on column casefile.disposition.hearing is 'How the person was heard (行政手続法第13条) [SPECIAL]';
comment on column casefile.disposition.heard_on is 'When [SPECIAL]';
comment on column casefile.disposition.heard_by is 'Who heard [STAFF]';
comment on column casefile.disposition.record is 'What was said [SPECIAL]';
comment on column casefile.disposition.proposed_by is 'Examiner [STAFF]';
comment on column casefile.disposition.decided_by is 'Approver, never the examiner [STAFF]';
comment on column casefile.disposition.served_on is 'Day on which the decision was served [SPECIAL]';
comment on column casefile.disposition.served_how is 'How it was served [STAFF]';
