create schema desk;
grant usage on schema desk to menkyo_app;

-- What left the house and what arrived, without content: one line per idempotency key, in one order and with one set of states.
create view desk.message with (security_invoker = true) as
select 'OUT'                          as direction,
       'GATEWAY'                      as kind,
       m.gateway || ' ' || m.key      as id,
       m.gateway                      as partner,
       m.operation                    as what,
       m.case_number,
       m.key,
       case m.state when 'ANSWERED' then 'DONE' else 'WAITING' end as state,
       m.attempts,
       m.last_failure,
       m.first_at,
       m.changed_at
from gateway.sent_message m
union all
select 'OUT', 'MAIL', n.id, 'mail', n.template, n.case_number,
       n.case_number || ':' || n.template || ':' || n.occasion,
       case n.state when 'SENT' then 'DONE' when 'UNKNOWN' then 'UNCERTAIN' when 'FAILED' then 'FAILED'
                    when 'GIVEN_UP' then 'GIVEN_UP' else 'WAITING' end,
       n.attempts, case when n.state = 'SENT' then null else n.reason end, n.created_at, n.changed_at
from notification.notice n
where n.email is not null
union all
select 'IN', 'PAYMENT', e.event_id, 'payprovider', e.status, c.case_number, e.event_id,
       case when e.outcome in ('SETTLED', 'ALREADY_SETTLED', 'NOTED') then 'DONE' else 'LOOK' end,
       null, case when e.outcome in ('SETTLED', 'ALREADY_SETTLED', 'NOTED') then null else e.outcome end,
       e.received_at, e.received_at
from payment.payment_event e
join payment.charge c on c.id = e.charge_id
union all
select 'IN', 'SUBMISSION', s.key, 'portal', a.channel, s.receipt_number, s.key, 'DONE', null, null, s.at, s.at
from intake.submission s
join intake.application a on a.receipt_number = s.receipt_number;

grant select on desk.message to menkyo_app;
comment on view desk.message is 'Messages that left and arrived, by idempotency key and without content [STAFF]';
