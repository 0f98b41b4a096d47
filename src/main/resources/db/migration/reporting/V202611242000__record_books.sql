-- The record books of the catalogue: who did what, what was asked outside, what was handled, issued and erased; dictionary, statistics.

-- アクセス・操作記録
create view reporting.access_register with (security_invoker = true) as
select e.administrator,
       e.at,
       e.actor,
       e.action collate "C" as action,
       e.case_number,
       e.id
  from audit.event e;
grant select on reporting.access_register to menkyo_app;
comment on view reporting.access_register is 'The trail of acts and views, one row for each, without what it was about [STAFF]';
comment on column reporting.access_register.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.access_register.at is 'When it happened [STAFF]';
comment on column reporting.access_register.actor is 'User name of the officer, or the program that acted [STAFF]';
comment on column reporting.access_register.action is 'What happened, a stable code [STAFF]';
comment on column reporting.access_register.case_number is 'The case it happened in [STAFF]';
comment on column reporting.access_register.id is 'Running number [STAFF]';

-- 照会記録
create view reporting.inquiry_register with (security_invoker = true) as
select i.administrator,
       i.started_at,
       i.gateway,
       i.operation,
       i.case_number,
       i.legal_basis,
       case when i.outcome in ('TIMEOUT', 'UNREACHABLE', 'CUT_OFF', 'SERVER_ERROR', 'UNTRUSTED', 'UNAUTHORISED', 'TOO_MANY', 'REFUSED', 'GARBAGE', 'WRONG_PERSON', 'BREAKER_OPEN', 'RESTING', 'BUSY', 'QUOTA', 'STOPPED', 'SYSTEM_ERROR', 'CODE_PENDING')
            then i.outcome else 'ANSWERED' end as outcome,
       i.processing_number,
       i.id
  from gateway.inquiry i
 where i.gateway in ('juki', 'infonet');
grant select on reporting.inquiry_register to menkyo_app;
comment on view reporting.inquiry_register is 'Calls to the resident registry network and the information network, one row for each [STAFF]';
comment on column reporting.inquiry_register.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.inquiry_register.started_at is 'When the call began [STAFF]';
comment on column reporting.inquiry_register.gateway is 'Which system was called [PUBLIC]';
comment on column reporting.inquiry_register.operation is 'What was called [STAFF]';
comment on column reporting.inquiry_register.case_number is 'The case it was made for [STAFF]';
comment on column reporting.inquiry_register.legal_basis is 'Provision it rests on [PUBLIC]';
comment on column reporting.inquiry_register.outcome is 'Why there was no answer, or that there was one; not what it says [STAFF]';
comment on column reporting.inquiry_register.processing_number is 'Number the other side gave it [STAFF]';
comment on column reporting.inquiry_register.id is 'Running number [STAFF]';

-- 情報提供等記録
create view reporting.exchange_register with (security_invoker = true) as
select x.administrator,
       x.asked_at,
       x.processing_number,
       x.case_number,
       x.provider,
       x.task,
       array_to_string(x.data_kinds, '、') as data_kinds,
       x.legal_basis,
       coalesce(x.refused, e.result, 'WAITING') as result,
       e.ended_at,
       x.id
  from gateway.exchange x
  left join gateway.exchange_end e on e.exchange_id = x.id;
grant select on reporting.exchange_register to menkyo_app;
comment on view reporting.exchange_register is 'Our record of exchanges over the information network (番号法第23条), kept seven years [STAFF]';
comment on column reporting.exchange_register.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.exchange_register.asked_at is 'When it was asked [STAFF]';
comment on column reporting.exchange_register.processing_number is 'Number of the network; empty when refused [STAFF]';
comment on column reporting.exchange_register.case_number is 'The case it was asked for [STAFF]';
comment on column reporting.exchange_register.provider is 'Who was asked [PUBLIC]';
comment on column reporting.exchange_register.task is 'The task it was asked for [PUBLIC]';
comment on column reporting.exchange_register.data_kinds is 'Which data were asked for [PUBLIC]';
comment on column reporting.exchange_register.legal_basis is 'Provision it rests on [PUBLIC]';
comment on column reporting.exchange_register.result is 'Refused, waiting, or what came; not what it says of anybody [STAFF]';
comment on column reporting.exchange_register.ended_at is 'When it ended [STAFF]';
comment on column reporting.exchange_register.id is 'Running number [STAFF]';

-- 個人番号取扱記録
create index comparison_at on reveal.comparison (administrator, at);
create view reporting.number_register with (security_invoker = true) as
select i.administrator,
       i.at,
       case when s.intent_id is null then 'NOT_SHOWN' else 'SHOWN' end as handling,
       i.officer,
       i.case_number,
       p.label as purpose,
       p.article,
       i.id
  from reveal.intent i
  join reveal.purpose p on p.code = i.purpose
  left join reveal.shown s on s.intent_id = i.id
union all
select c.administrator, c.at, case when c.same then 'SAME' else 'DIFFERENT' end, c.officer, c.case_number, null, null, c.id
  from reveal.comparison c
union all
select g.administrator, g.requested_at, 'GRANT_REQUESTED', g.requested_by, null, null, null, g.id || '-1'
  from reveal.access_grant g
union all
select g.administrator, g.decided_at, case when g.expires_at is null then 'GRANT_REFUSED' else 'GRANT_APPROVED' end, g.decided_by, null, null, null, g.id || '-2'
  from reveal.access_grant g
 where g.decided_at is not null
union all
select g.administrator, g.revoked_at, 'GRANT_REVOKED', g.revoked_by, null, null, null, g.id || '-3'
  from reveal.access_grant g
 where g.revoked_at is not null;
grant select on reporting.number_register to menkyo_app;
comment on view reporting.number_register is 'Reveals, comparisons and temporary rights; never a number and never its token [STAFF]';
comment on column reporting.number_register.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.number_register.at is 'When [STAFF]';
comment on column reporting.number_register.handling is 'What was done [STAFF]';
comment on column reporting.number_register.officer is 'User name of the officer who did it [STAFF]';
comment on column reporting.number_register.case_number is 'The case; empty for temporary rights [STAFF]';
comment on column reporting.number_register.purpose is 'What a number was to be shown for [STAFF]';
comment on column reporting.number_register.article is 'Provision that purpose rests on [PUBLIC]';
comment on column reporting.number_register.id is 'The act, a random id [STAFF]';

-- アカウント払出記録簿
create view reporting.account_register with (security_invoker = true) as
select e.administrator,
       e.at,
       e.action collate "C" as action,
       e.subject as username,
       a.staff_number,
       a.name,
       (select string_agg(r.role, '、' order by r.role) from staff.account_role r where r.username = a.username) as roles,
       case when a.disabled then 'DISABLED' when a.username is not null then 'ACTIVE' end as account_state,
       e.actor,
       e.id
  from audit.event e
  left join staff.account a on a.username = e.subject
 where e.action collate "C" in ('ACCOUNT_OPENED', 'ACCOUNT_LOCKED', 'ACCOUNT_DISABLED');
grant select on reporting.account_register to menkyo_app;
comment on view reporting.account_register is 'Accounts that were opened, locked or disabled, with the roles they have now [STAFF]';
comment on column reporting.account_register.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.account_register.at is 'When [STAFF]';
comment on column reporting.account_register.action is 'What was done with the account [STAFF]';
comment on column reporting.account_register.username is 'The account [STAFF]';
comment on column reporting.account_register.staff_number is 'The number of the officer at the prefecture [STAFF]';
comment on column reporting.account_register.name is 'Name of the officer [STAFF]';
comment on column reporting.account_register.roles is 'Codes of the roles the account has now [STAFF]';
comment on column reporting.account_register.account_state is 'Whether it may sign in now [STAFF]';
comment on column reporting.account_register.actor is 'Who did it [STAFF]';
comment on column reporting.account_register.id is 'Running number [STAFF]';

-- 消去記録
create index deletion_record_at on gateway.deletion_record (administrator, at);
create view reporting.erasure_register with (security_invoker = true) as
select e.administrator,
       e.at,
       e.action collate "C" as erased,
       e.actor,
       e.case_number,
       1::bigint as pieces,
       'event-' || e.id as id
  from audit.event e
 where e.action collate "C" in ('NUMBER_ERASED', 'KEY_DESTRUCTION_CONFIRMED', 'PORTAL_COPY_DELETED', 'REFUND_ACCOUNT_ERASED')
union all
select d.administrator, d.at, d.what, 'system', null, d.rows, 'deletion-' || d.id
  from gateway.deletion_record d;
grant select on reporting.erasure_register to menkyo_app;
comment on view reporting.erasure_register is 'What was erased: numbers and keys, copies at the portal, bank accounts, raw answers, old records [STAFF]';
comment on column reporting.erasure_register.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.erasure_register.at is 'When it was erased [STAFF]';
comment on column reporting.erasure_register.erased is 'What was erased [STAFF]';
comment on column reporting.erasure_register.actor is 'User name of the officer, or the program [STAFF]';
comment on column reporting.erasure_register.case_number is 'The case [STAFF]';
comment on column reporting.erasure_register.pieces is 'How many rows, or one act [STAFF]';
comment on column reporting.erasure_register.id is 'Where it is recorded [STAFF]';

-- データ辞書
create view reporting.data_dictionary with (security_invoker = true) as
select current_setting('app.tenant', true) as administrator,
       n.nspname::text as schema_name,
       c.relname::text as table_name,
       a.attname::text as column_name,
       case when a.attnum is null then null else format_type(a.atttypid, a.atttypmod) end as data_type,
       regexp_replace(d.description, '\s*\[[A-Z]+\]$', '') as meaning,
       coalesce(substring(d.description from '\[([A-Z]+)\]$'), 'NONE') as class,
       coalesce(a.attnum, 0)::int as position
  from pg_catalog.pg_description d
  join pg_catalog.pg_class c on c.oid = d.objoid and d.classoid = 'pg_catalog.pg_class'::regclass and c.relkind in ('r', 'p', 'v', 'm')
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace and n.nspname not in ('pg_catalog', 'information_schema')
  left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
 where d.objsubid = 0 or a.attnum is not null;
grant select on reporting.data_dictionary to menkyo_app;
comment on view reporting.data_dictionary is 'Every table, view and column that has a comment, with its sensitivity class [PUBLIC]';
comment on column reporting.data_dictionary.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.data_dictionary.schema_name is 'Schema [PUBLIC]';
comment on column reporting.data_dictionary.table_name is 'Table or view [PUBLIC]';
comment on column reporting.data_dictionary.column_name is 'Column; empty for the table itself [PUBLIC]';
comment on column reporting.data_dictionary.data_type is 'Type of the column [PUBLIC]';
comment on column reporting.data_dictionary.meaning is 'What it means [PUBLIC]';
comment on column reporting.data_dictionary.class is 'Sensitivity class [PUBLIC]';
comment on column reporting.data_dictionary.position is 'Order of the column [PUBLIC]';

-- 業務統計
create view reporting.business_statistics with (security_invoker = true) as
select t.administrator,
       t.month,
       (extract(year from t.month) - case when extract(month from t.month) < 4 then 1 else 0 end)::bigint as fiscal_year,
       t.procedure,
       sum(t.received)::bigint as received,
       sum(t.ended)::bigint as ended,
       sum(t.refused)::bigint as refused,
       sum(t.withdrawn)::bigint as withdrawn,
       sum(t.guided)::bigint as guided,
       (sum(t.ended) - sum(t.refused) - sum(t.withdrawn) - sum(t.guided))::bigint as completed,
       max(t.median_days)::bigint as median_days
  from (select r.administrator, date_trunc('month', r.received_on)::date as month, r.procedure,
               count(*) as received, 0 as ended, 0 as refused, 0 as withdrawn, 0 as guided, null::int as median_days
          from reporting.live_case r
         group by 1, 2, 3
        union all
        select e.administrator, date_trunc('month', e.ended_on)::date, e.procedure,
               0, count(*), count(*) filter (where e.outcome = 'REFUSED'), count(*) filter (where e.outcome = 'WITHDRAWN'),
               count(*) filter (where e.outcome = 'GUIDED'), percentile_disc(0.5) within group (order by e.office_days)
          from reporting.live_case e
         where e.ended_on is not null
         group by 1, 2, 3) t
 group by t.administrator, t.month, t.procedure;
grant select on reporting.business_statistics to menkyo_app;
comment on view reporting.business_statistics is 'Cases received and ended, one row for each month and procedure [STAFF]';
comment on column reporting.business_statistics.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.business_statistics.month is 'First day of the month [PUBLIC]';
comment on column reporting.business_statistics.fiscal_year is 'Year in which the fiscal year began [PUBLIC]';
comment on column reporting.business_statistics.procedure is 'What was applied for [STAFF]';
comment on column reporting.business_statistics.received is 'Cases received in the month [STAFF]';
comment on column reporting.business_statistics.ended is 'Cases ended in the month [STAFF]';
comment on column reporting.business_statistics.completed is 'Of those ended: neither refused nor withdrawn nor sent elsewhere [STAFF]';
comment on column reporting.business_statistics.refused is 'Of those ended: refused [STAFF]';
comment on column reporting.business_statistics.withdrawn is 'Of those ended: withdrawn [STAFF]';
comment on column reporting.business_statistics.guided is 'Of those ended: sent to another office [STAFF]';
comment on column reporting.business_statistics.median_days is 'Median of office days of cases ended in the month, pauses left out [STAFF]';
