-- What was produced of the catalogue (帳票出力記録), and the view of each report: one row type each, nothing joined by the layout.
create table reporting.produced (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    report        text        not null,
    format        text        not null constraint produced_format check (format in ('pdf', 'xlsx', 'csv', 'html')),
    criteria      text        not null,
    rows          bigint      not null constraint produced_rows check (rows >= 0),
    hash          text        not null constraint produced_hash check (hash ~ '^[0-9a-f]{64}$'),
    produced_by   text        not null,
    produced_at   timestamptz not null
);
create index produced_latest on reporting.produced (administrator, id desc);
create index produced_by_hash on reporting.produced (hash);

alter table reporting.produced enable row level security;
alter table reporting.produced force row level security;
create policy produced_tenant on reporting.produced
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
grant select, insert on reporting.produced to menkyo_app;

comment on table reporting.produced is 'Every report that was handed out, append-only (帳票出力記録) [STAFF]';
comment on column reporting.produced.id is 'Order of production [STAFF]';
comment on column reporting.produced.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.produced.report is 'Which report [PUBLIC]';
comment on column reporting.produced.format is 'In what form [PUBLIC]';
comment on column reporting.produced.criteria is 'Criteria in codes, nothing about a person [STAFF]';
comment on column reporting.produced.rows is 'How many rows [STAFF]';
comment on column reporting.produced.hash is 'SHA-256 over the rows, the same in every format [STAFF]';
comment on column reporting.produced.produced_by is 'User name of the officer [STAFF]';
comment on column reporting.produced.produced_at is 'When [STAFF]';

-- 栄養士名簿
create view reporting.roster with (security_invoker = true) as
select l.administrator,
       l.running as licence_number,
       l.surname || '　' || l.given_name as name,
       l.kana_surname || '　' || l.kana_given_name as kana,
       l.sex_code as sex,
       case l.birth_precision when 'DAY' then to_char(l.birth_date, 'YYYY-MM-DD') when 'MONTH' then to_char(l.birth_date, 'YYYY-MM') else to_char(l.birth_date, 'YYYY') end as birth,
       l.domicile,
       l.registered_on,
       l.state,
       l.state_since,
       l.link_state,
       l.surname_plain || '　' || l.given_name_plain as name_plain
  from registry.licence l;
grant select on reporting.roster to menkyo_app;
comment on view reporting.roster is 'The roster, one row for each licence [PERSONAL]';
comment on column reporting.roster.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.roster.licence_number is 'Running number of the licence [STAFF]';
comment on column reporting.roster.name is 'Surname and given name [PERSONAL]';
comment on column reporting.roster.kana is 'Kana [PERSONAL]';
comment on column reporting.roster.sex is 'Sex code [PERSONAL]';
comment on column reporting.roster.birth is 'Birth date as far as it is known [PERSONAL]';
comment on column reporting.roster.domicile is 'Prefecture of domicile or nationality [PERSONAL]';
comment on column reporting.roster.registered_on is 'Day of registration [STAFF]';
comment on column reporting.roster.state is 'State of the licence [SPECIAL]';
comment on column reporting.roster.state_since is 'Since when it is revoked or deleted [SPECIAL]';
comment on column reporting.roster.link_state is 'Whether a My Number is linked [STAFF]';
comment on column reporting.roster.name_plain is 'The same in characters of JIS X 0213, as recorded [PERSONAL]';

-- 免許証交付簿
create view reporting.certificate_register with (security_invoker = true) as
select c.administrator,
       c.serial,
       c.licence_number,
       l.surname || '　' || l.given_name as name,
       c.edition,
       c.case_number,
       c.printed_on,
       c.delivery,
       c.dispatched_at,
       case when c.voided_at is null then 'VALID' else 'VOID' end as validity,
       c.void_reason,
       l.surname_plain || '　' || l.given_name_plain as name_plain
  from certificate.certificate c
  join registry.licence l on l.administrator = c.administrator and l.running = c.licence_number;
grant select on reporting.certificate_register to menkyo_app;
comment on view reporting.certificate_register is 'Licence certificates, one row for each sheet [PERSONAL]';
comment on column reporting.certificate_register.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.certificate_register.serial is 'Serial of the sheet [STAFF]';
comment on column reporting.certificate_register.licence_number is 'Running number of the licence [STAFF]';
comment on column reporting.certificate_register.name is 'Name in the roster now [PERSONAL]';
comment on column reporting.certificate_register.edition is 'First, rewritten or reissued [STAFF]';
comment on column reporting.certificate_register.case_number is 'Its case [STAFF]';
comment on column reporting.certificate_register.printed_on is 'Day it was made [STAFF]';
comment on column reporting.certificate_register.delivery is 'How it reached its holder [STAFF]';
comment on column reporting.certificate_register.dispatched_at is 'When it left the office [STAFF]';
comment on column reporting.certificate_register.validity is 'Whether anybody may rely on it [STAFF]';
comment on column reporting.certificate_register.void_reason is 'Why it is void [STAFF]';
comment on column reporting.certificate_register.name_plain is 'The same in characters of JIS X 0213, as recorded [PERSONAL]';

-- 申請受付簿
create view reporting.application_register with (security_invoker = true) as
select c.administrator,
       c.received_on,
       c.case_number,
       c.procedure,
       c.channel,
       c.surname || '　' || c.given as name,
       c.birth_date,
       c.target_on,
       c.state
  from casefile.case_file c;
grant select on reporting.application_register to menkyo_app;
comment on view reporting.application_register is 'What was received, one row for each case [PERSONAL]';
comment on column reporting.application_register.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.application_register.received_on is 'Day it was received [STAFF]';
comment on column reporting.application_register.case_number is 'The case [STAFF]';
comment on column reporting.application_register.procedure is 'What is asked for [STAFF]';
comment on column reporting.application_register.channel is 'How it came [STAFF]';
comment on column reporting.application_register.name is 'Name as applied [PERSONAL]';
comment on column reporting.application_register.birth_date is 'Birth date as applied [PERSONAL]';
comment on column reporting.application_register.target_on is 'Day it should be finished [STAFF]';
comment on column reporting.application_register.state is 'Where it stands or how it ended [SPECIAL]';

-- 処分台帳
create view reporting.disposition_register with (security_invoker = true) as
select d.administrator,
       c.received_on,
       d.case_number,
       l.licence_number,
       c.surname || '　' || c.given as name,
       d.kind,
       d.starts_on,
       d.ends_on,
       d.hearing,
       d.served_on
  from casefile.disposition d
  join casefile.case_file c on c.case_number = d.case_number
  left join casefile.licence_claim l on l.case_number = d.case_number;
grant select on reporting.disposition_register to menkyo_app;
comment on view reporting.disposition_register is 'Dispositions against holders (栄養士法第5条) [SPECIAL]';
comment on column reporting.disposition_register.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.disposition_register.received_on is 'Day the case began [STAFF]';
comment on column reporting.disposition_register.case_number is 'The case [STAFF]';
comment on column reporting.disposition_register.licence_number is 'Running number of the licence [STAFF]';
comment on column reporting.disposition_register.name is 'Name of the holder [SPECIAL]';
comment on column reporting.disposition_register.kind is 'What is proposed or decided [SPECIAL]';
comment on column reporting.disposition_register.starts_on is 'First day of a suspension [SPECIAL]';
comment on column reporting.disposition_register.ends_on is 'Last day of a suspension [SPECIAL]';
comment on column reporting.disposition_register.hearing is 'Which hearing was held [SPECIAL]';
comment on column reporting.disposition_register.served_on is 'Day it was served [SPECIAL]';

-- 登録抹消簿
create view reporting.deletion_register with (security_invoker = true) as
select e.administrator,
       e.effective_on,
       e.running as licence_number,
       l.surname || '　' || l.given_name as name,
       case l.birth_precision when 'DAY' then to_char(l.birth_date, 'YYYY-MM-DD') when 'MONTH' then to_char(l.birth_date, 'YYYY-MM') else to_char(l.birth_date, 'YYYY') end as birth,
       e.deletion,
       e.case_number,
       l.registered_on,
       e.at as entered_at,
       l.surname_plain || '　' || l.given_name_plain as name_plain
  from registry.licence_event e
  join registry.licence l on l.administrator = e.administrator and l.running = e.running
 where e.kind = 'DELETED';
grant select on reporting.deletion_register to menkyo_app;
comment on view reporting.deletion_register is 'Deletions from the roster (栄養士法施行令第4条) [SPECIAL]';
comment on column reporting.deletion_register.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.deletion_register.effective_on is 'Day the deletion took effect [SPECIAL]';
comment on column reporting.deletion_register.licence_number is 'Running number of the licence [STAFF]';
comment on column reporting.deletion_register.name is 'Name in the roster [SPECIAL]';
comment on column reporting.deletion_register.birth is 'Birth date as far as it is known [PERSONAL]';
comment on column reporting.deletion_register.deletion is 'Why [SPECIAL]';
comment on column reporting.deletion_register.case_number is 'Its case [STAFF]';
comment on column reporting.deletion_register.registered_on is 'Day of registration [STAFF]';
comment on column reporting.deletion_register.entered_at is 'When it was entered [STAFF]';
comment on column reporting.deletion_register.name_plain is 'The same in characters of JIS X 0213, as recorded [PERSONAL]';

-- 手数料収支集計
create view reporting.fee_balance with (security_invoker = true) as
select m.administrator,
       m.business_day,
       m.fee_code,
       m.means,
       count(*) filter (where m.kind in ('PAID_ONLINE', 'PAID_AT_COUNTER', 'PAID_BY_SLIP', 'EXCESS_RECEIVED')) as receipts,
       coalesce(sum(m.yen) filter (where m.kind in ('PAID_ONLINE', 'PAID_AT_COUNTER', 'PAID_BY_SLIP', 'EXCESS_RECEIVED')), 0)::bigint as received,
       coalesce(-sum(m.yen) filter (where m.kind in ('REVERSED', 'RECEIPT_VOIDED', 'EXCESS_REVERSED')), 0)::bigint as reversed,
       coalesce(-sum(m.yen) filter (where m.kind in ('REFUND_PAID', 'REFUND_RETURNED')), 0)::bigint as refunded,
       coalesce(sum(m.yen), 0)::bigint as net
  from reporting.fee_movement m
 group by m.administrator, m.business_day, m.fee_code, m.means;
grant select on reporting.fee_balance to menkyo_app;
comment on view reporting.fee_balance is 'Money that came and went, one row for each day, fee and means [STAFF]';
comment on column reporting.fee_balance.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.fee_balance.business_day is 'The business day [STAFF]';
comment on column reporting.fee_balance.fee_code is 'What the fee is for [PUBLIC]';
comment on column reporting.fee_balance.means is 'How it came or went [STAFF]';
comment on column reporting.fee_balance.receipts is 'How often money came [STAFF]';
comment on column reporting.fee_balance.received is 'Yen that came [STAFF]';
comment on column reporting.fee_balance.reversed is 'Yen taken back or given back by a voided receipt [STAFF]';
comment on column reporting.fee_balance.refunded is 'Yen refunded [STAFF]';
comment on column reporting.fee_balance.net is 'What is left [STAFF]';

-- 還付一覧
create view reporting.refund_register with (security_invoker = true) as
select r.administrator,
       (r.opened_at at time zone 'Asia/Tokyo')::date as opened_on,
       r.case_number,
       r.cause,
       r.state,
       r.yen,
       r.changed_at,
       r.id
  from payment.refund r;
grant select on reporting.refund_register to menkyo_app;
comment on view reporting.refund_register is 'Refunds, one row for each [STAFF]';
comment on column reporting.refund_register.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.refund_register.opened_on is 'Day the question came up [STAFF]';
comment on column reporting.refund_register.case_number is 'The case [STAFF]';
comment on column reporting.refund_register.cause is 'Why money may go back [STAFF]';
comment on column reporting.refund_register.state is 'Where it stands [STAFF]';
comment on column reporting.refund_register.yen is 'Yen that may go back [STAFF]';
comment on column reporting.refund_register.changed_at is 'When it last changed [STAFF]';
comment on column reporting.refund_register.id is 'The refund [STAFF]';

-- 審査状況
create view reporting.review_state with (security_invoker = true) as
select w.administrator,
       w.received_on,
       w.case_number,
       w.procedure,
       w.step_name,
       w.assignee,
       w.created_at as waiting_since,
       w.target_on,
       w.task_id
  from workflow.work_item w
  join casefile.case_file c on c.case_number = w.case_number
 where w.ended_at is null;
grant select on reporting.review_state to menkyo_app;
comment on view reporting.review_state is 'Open work, one row for each open step of a case, without the person [STAFF]';
comment on column reporting.review_state.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.review_state.received_on is 'Day the case was received [STAFF]';
comment on column reporting.review_state.case_number is 'The case [STAFF]';
comment on column reporting.review_state.procedure is 'What is asked for [STAFF]';
comment on column reporting.review_state.step_name is 'The open step [STAFF]';
comment on column reporting.review_state.assignee is 'User name of the officer who holds it [STAFF]';
comment on column reporting.review_state.waiting_since is 'Since when the step is open [STAFF]';
comment on column reporting.review_state.target_on is 'Day the case should be finished [STAFF]';
comment on column reporting.review_state.task_id is 'The task [STAFF]';
