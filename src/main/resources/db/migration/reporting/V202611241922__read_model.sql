-- What dashboards read: facts about cases, runs and steps, without anything about persons. A generation is one whole copy;
-- the live one is kept up to date, the next one is built beside it and takes its place in one transaction.
create table reporting.build (
    generation    bigint      generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    state         text        not null check (state in ('BUILDING', 'LIVE', 'REPLACED', 'CANCELLED')),
    started_by    text,
    started_at    timestamptz not null,
    last_case     text        collate "C" not null default '',
    done          bigint      not null default 0,
    total         bigint      not null default 0,
    switched_at   timestamptz,
    ended_by      text,
    ended_at      timestamptz,
    differing     bigint,
    example       text,
    cleared       boolean     not null default false
);
create unique index build_one_live on reporting.build (administrator) where state = 'LIVE';
create unique index build_one_next on reporting.build (administrator) where state = 'BUILDING';

create table reporting.mark (
    id            bigint      generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    case_number   text,
    run_id        text,
    at            timestamptz not null,
    constraint mark_of_something check ((case_number is null) <> (run_id is null))
);

create table reporting.office_day (
    day    date primary key,
    number int  not null
);

create table reporting.case_fact (
    generation       bigint      not null,
    administrator    text        not null default current_setting('app.tenant'),
    case_number      text        collate "C" not null,
    procedure        text        not null,
    channel          text        not null,
    process          text,
    version          int,
    received_on      date        not null,
    target_on        date,
    paused_since     date,
    waiting_days     int         not null,
    outcome          text,
    ending           text,
    ended_at         timestamptz,
    ended_on         date,
    office_days      int,
    first_decided_at timestamptz,
    approved_at      timestamptz,
    fee_yen          bigint      not null,
    examiner         text,
    found_dead       boolean     not null,
    found_different  boolean     not null,
    primary key (generation, case_number),
    constraint case_fact_ended check ((ended_on is null) = (office_days is null) and (ended_on is null) = (outcome is null))
);
create index case_fact_received on reporting.case_fact (administrator, generation, received_on)
    include (procedure, channel, version, ended_on);
create index case_fact_ended on reporting.case_fact (administrator, generation, ended_on)
    include (procedure, channel, version, office_days, target_on) where ended_on is not null;
create index case_fact_open on reporting.case_fact (administrator, generation, target_on, case_number) where ended_on is null;

create table reporting.run_fact (
    generation    bigint      not null,
    administrator text        not null default current_setting('app.tenant'),
    run_id        text        not null,
    case_number   text        collate "C" not null,
    process       text        not null,
    version       int         not null,
    called_by     text,
    started_at    timestamptz not null,
    ended_at      timestamptz,
    ending        text,
    primary key (generation, run_id)
);
create index run_fact_case on reporting.run_fact (generation, case_number);
create index run_fact_ended on reporting.run_fact (administrator, generation, process, ended_at, run_id) where ended_at is not null;

create table reporting.step_fact (
    generation     bigint      not null,
    administrator  text        not null default current_setting('app.tenant'),
    step_id        text        not null,
    case_number    text        collate "C" not null,
    run_id         text        not null,
    procedure      text        not null,
    case_version   int,
    process        text        not null,
    version        int         not null,
    element        text        not null,
    name           text,
    kind           text        not null,
    started_at     timestamptz not null,
    ended_at       timestamptz,
    ended_on       date,
    actor          text,
    waited_seconds bigint,
    worked_seconds bigint,
    broken_off     boolean     not null,
    position       bigint      not null,
    primary key (generation, step_id)
);
create index step_fact_case on reporting.step_fact (generation, case_number, started_at);
create index step_fact_day on reporting.step_fact (generation, ended_on) where ended_on is not null;
create index step_fact_open on reporting.step_fact (administrator, generation) where ended_at is null;

-- ended steps of a day, added up; length is the middle of the class, so that medians need no single rows
create table reporting.step_day (
    generation    bigint not null,
    administrator text   not null default current_setting('app.tenant'),
    day           date   not null,
    procedure     text   not null,
    case_version  int    not null,
    process       text   not null,
    version       int    not null,
    element       text   not null,
    kind          text   not null,
    name          text   not null,
    actor         text   not null,
    stay_class    bigint not null,
    visits        bigint not null,
    stay_seconds  bigint not null,
    waited_seconds bigint not null,
    primary key (generation, day, procedure, case_version, process, version, element, kind, name, actor, stay_class)
);
create index step_day_of on reporting.step_day (administrator, generation, day);

do $$
declare
    t text;
begin
    foreach t in array array ['build', 'mark', 'case_fact', 'run_fact', 'step_fact', 'step_day'] loop
        execute format('alter table reporting.%I enable row level security', t);
        execute format('alter table reporting.%I force row level security', t);
        execute format(
            'create policy %I on reporting.%I
                 using (administrator = nullif(current_setting(''app.tenant'', true), ''''))
                 with check (administrator = nullif(current_setting(''app.tenant'', true), ''''))',
            t || '_tenant', t);
        execute format('grant select, insert, update, delete on reporting.%I to menkyo_app', t);
    end loop;
end $$;
revoke delete on reporting.build from menkyo_app;
revoke update on reporting.mark from menkyo_app;
grant select, insert, update on reporting.office_day to menkyo_app;

-- how many office days have passed up to a day, itself included; office days between two days are the difference
create function reporting.office_number(day date) returns int
    language sql stable security invoker set search_path = '' as
    $$ select number from reporting.office_day where $1 is not null and office_day.day = greatest($1, date '1950-01-01') $$;
revoke all on function reporting.office_number(date) from public;
grant execute on function reporting.office_number(date) to menkyo_app;

-- 1234 becomes 1200: medians of durations need no more
create function reporting.two_digits(seconds bigint) returns bigint
    language sql immutable parallel safe as
    $$ select case when seconds < 100 then seconds else round(seconds::numeric, 2 - length(seconds::text))::bigint end $$;
revoke all on function reporting.two_digits(bigint) from public;
grant execute on function reporting.two_digits(bigint) to menkyo_app;

create view reporting.case_source with (security_invoker = true) as
select c.administrator, c.case_number, c.procedure, c.channel, r.process, r.version, c.received_on, c.target_on,
       p.paused_since, coalesce(p.days, 0)::int as waiting_days, c.outcome, r.ending, c.closed_at as ended_at, e.ended_on,
       case when c.closed_at is not null then greatest(0, reporting.office_number(e.ended_on) - reporting.office_number(c.received_on) - coalesce(p.days, 0)
           - coalesce(reporting.office_number(e.ended_on) - reporting.office_number(p.paused_since), 0)) end::int as office_days,
       c.first_decided_at, c.approved_at,
       (select coalesce(sum(f.yen), 0) from payment.charge f where f.case_number = c.case_number and f.state = 'PAID')::bigint as fee_yen,
       c.examined_by as examiner, c.found_dead, c.found_different
  from casefile.case_course c
  cross join lateral (select (c.closed_at at time zone 'Asia/Tokyo')::date as ended_on) e
  left join lateral (
       select process, version, ending from workflow.run_course r
        where r.case_number = c.case_number and r.called_by is null order by r.started_at, r.run_id limit 1) r on true
  left join lateral (
       select sum(reporting.office_number((p.ended_at at time zone 'Asia/Tokyo')::date)
                  - reporting.office_number((p.started_at at time zone 'Asia/Tokyo')::date)) as days,
              max((p.started_at at time zone 'Asia/Tokyo')::date) filter (where p.ended_at is null) as paused_since
         from casefile.case_pause p where p.case_number = c.case_number) p on true;
grant select on reporting.case_source to menkyo_app;

-- what dashboards read: the live generation alone
create view reporting.live_case with (security_invoker = true) as
select f.* from reporting.case_fact f
 where f.generation = (select b.generation from reporting.build b
                        where b.state = 'LIVE' and b.administrator = nullif(current_setting('app.tenant', true), ''));
create view reporting.live_run with (security_invoker = true) as
select f.* from reporting.run_fact f
 where f.generation = (select b.generation from reporting.build b
                        where b.state = 'LIVE' and b.administrator = nullif(current_setting('app.tenant', true), ''));
create view reporting.live_step with (security_invoker = true) as
select f.* from reporting.step_fact f
 where f.generation = (select b.generation from reporting.build b
                        where b.state = 'LIVE' and b.administrator = nullif(current_setting('app.tenant', true), ''));
create view reporting.live_step_day with (security_invoker = true) as
select f.* from reporting.step_day f
 where f.generation = (select b.generation from reporting.build b
                        where b.state = 'LIVE' and b.administrator = nullif(current_setting('app.tenant', true), ''));
grant select on reporting.live_case, reporting.live_run, reporting.live_step, reporting.live_step_day to menkyo_app;

comment on table reporting.build is 'Copies of the read model, live and otherwise [STAFF]';
comment on column reporting.build.generation is 'Which whole copy of the facts the row belongs to [STAFF]';
comment on column reporting.build.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.build.state is 'BUILDING, LIVE, REPLACED or CANCELLED [STAFF]';
comment on column reporting.build.started_by is 'Who asked for it; null for the first one, which begins by itself [STAFF]';
comment on column reporting.build.started_at is 'When it began [STAFF]';
comment on column reporting.build.last_case is 'Last case taken, from where it goes on [STAFF]';
comment on column reporting.build.done is 'Cases taken [STAFF]';
comment on column reporting.build.total is 'Cases there were when it began [STAFF]';
comment on column reporting.build.switched_at is 'When it went live [STAFF]';
comment on column reporting.build.ended_by is 'Who called it off [STAFF]';
comment on column reporting.build.ended_at is 'When it ended; null before [STAFF]';
comment on column reporting.build.differing is 'Cases whose facts were others than in the copy it replaced [STAFF]';
comment on column reporting.build.example is 'The first few of them [STAFF]';
comment on column reporting.build.cleared is 'Are the rows of this copy gone? [STAFF]';

comment on table reporting.mark is 'Cases and runs that changed since the read model last looked [STAFF]';
comment on column reporting.mark.id is 'Number [STAFF]';
comment on column reporting.mark.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.mark.case_number is 'Case [STAFF]';
comment on column reporting.mark.run_id is 'Process instance [STAFF]';
comment on column reporting.mark.at is 'When [STAFF]';

comment on table reporting.office_day is 'Office days, numbered [PUBLIC]';
comment on column reporting.office_day.day is 'Day [PUBLIC]';
comment on column reporting.office_day.number is 'Office days from the first day of the table up to this one, included [PUBLIC]';

comment on table reporting.case_fact is 'Facts about cases [STAFF]';
comment on column reporting.case_fact.generation is 'Which whole copy of the facts the row belongs to [STAFF]';
comment on column reporting.case_fact.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.case_fact.case_number is 'Case [STAFF]';
comment on column reporting.case_fact.procedure is 'What was applied for [STAFF]';
comment on column reporting.case_fact.channel is 'How the case reached the office [STAFF]';
comment on column reporting.case_fact.process is 'Process model [PUBLIC]';
comment on column reporting.case_fact.version is 'Version of the model that it follows [PUBLIC]';
comment on column reporting.case_fact.received_on is '収受日 [STAFF]';
comment on column reporting.case_fact.target_on is 'Day by which it should be done, moved on by pauses; null where there is none [STAFF]';
comment on column reporting.case_fact.paused_since is 'Since when the clock stands for the applicant [STAFF]';
comment on column reporting.case_fact.waiting_days is 'Office days of ended pauses [STAFF]';
comment on column reporting.case_fact.outcome is 'How it ended; null while open [STAFF]';
comment on column reporting.case_fact.ending is 'End event it reached [STAFF]';
comment on column reporting.case_fact.ended_at is 'When it ended; null before [STAFF]';
comment on column reporting.case_fact.ended_on is 'The day of that [STAFF]';
comment on column reporting.case_fact.office_days is 'Office days from receipt to end, pauses left out; null while open [STAFF]';
comment on column reporting.case_fact.first_decided_at is 'When an approver first answered a proposal [STAFF]';
comment on column reporting.case_fact.approved_at is 'When a proposal was last approved [STAFF]';
comment on column reporting.case_fact.fee_yen is 'Paid fees in yen [STAFF]';
comment on column reporting.case_fact.examiner is 'Officer of the newest proposal [STAFF]';
comment on column reporting.case_fact.found_dead is 'Did Juki-net say that somebody is dead? [STAFF]';
comment on column reporting.case_fact.found_different is 'Did an outside answer differ from what was declared? [STAFF]';

comment on table reporting.run_fact is 'Facts about runs of processes [STAFF]';
comment on column reporting.run_fact.generation is 'Which whole copy of the facts the row belongs to [STAFF]';
comment on column reporting.run_fact.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.run_fact.run_id is 'Process instance [STAFF]';
comment on column reporting.run_fact.case_number is 'Case [STAFF]';
comment on column reporting.run_fact.process is 'Process model [PUBLIC]';
comment on column reporting.run_fact.version is 'Version of the model that it follows [PUBLIC]';
comment on column reporting.run_fact.called_by is 'Run that called it [STAFF]';
comment on column reporting.run_fact.started_at is 'When it began [STAFF]';
comment on column reporting.run_fact.ended_at is 'When it ended; null before [STAFF]';
comment on column reporting.run_fact.ending is 'End event it reached [STAFF]';

comment on table reporting.step_fact is 'Facts about steps of cases [STAFF]';
comment on column reporting.step_fact.generation is 'Which whole copy of the facts the row belongs to [STAFF]';
comment on column reporting.step_fact.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.step_fact.step_id is 'Visit of an element in the engine [STAFF]';
comment on column reporting.step_fact.case_number is 'Case [STAFF]';
comment on column reporting.step_fact.run_id is 'Process instance [STAFF]';
comment on column reporting.step_fact.procedure is 'What was applied for [STAFF]';
comment on column reporting.step_fact.case_version is 'Version of the model of the procedure; 0 or null where it is not known [PUBLIC]';
comment on column reporting.step_fact.process is 'Process model [PUBLIC]';
comment on column reporting.step_fact.version is 'Version of the model that it follows [PUBLIC]';
comment on column reporting.step_fact.element is 'Element of the process model [PUBLIC]';
comment on column reporting.step_fact.name is 'Its name for readers [PUBLIC]';
comment on column reporting.step_fact.kind is 'USER, SERVICE, WAIT, PART, GATEWAY, START or END [PUBLIC]';
comment on column reporting.step_fact.started_at is 'When it began [STAFF]';
comment on column reporting.step_fact.ended_at is 'When it ended; null before [STAFF]';
comment on column reporting.step_fact.ended_on is 'The day of that [STAFF]';
comment on column reporting.step_fact.actor is 'Officer who holds or did it; empty or null where nobody does [STAFF]';
comment on column reporting.step_fact.waited_seconds is 'Seconds until somebody took it on, or until it ended where nobody did [STAFF]';
comment on column reporting.step_fact.worked_seconds is 'Seconds from then to its end; null while it is open or where nobody took it on [STAFF]';
comment on column reporting.step_fact.broken_off is 'Was it left without being done? [STAFF]';
comment on column reporting.step_fact.position is 'Order of steps that began in the same moment [STAFF]';

comment on table reporting.step_day is 'Ended steps by day [STAFF]';
comment on column reporting.step_day.generation is 'Which whole copy of the facts the row belongs to [STAFF]';
comment on column reporting.step_day.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.step_day.day is 'Day [PUBLIC]';
comment on column reporting.step_day.procedure is 'What was applied for [STAFF]';
comment on column reporting.step_day.case_version is 'Version of the model of the procedure; 0 or null where it is not known [PUBLIC]';
comment on column reporting.step_day.process is 'Process model [PUBLIC]';
comment on column reporting.step_day.version is 'Version of the model that it follows [PUBLIC]';
comment on column reporting.step_day.element is 'Element of the process model [PUBLIC]';
comment on column reporting.step_day.kind is 'USER, SERVICE, WAIT, PART, GATEWAY, START or END [PUBLIC]';
comment on column reporting.step_day.name is 'Its name for readers [PUBLIC]';
comment on column reporting.step_day.actor is 'Officer who holds or did it; empty or null where nobody does [STAFF]';
comment on column reporting.step_day.stay_class is 'Seconds a step took, rounded to two digits [STAFF]';
comment on column reporting.step_day.visits is 'Ended visits [STAFF]';
comment on column reporting.step_day.stay_seconds is 'Seconds they took together [STAFF]';
comment on column reporting.step_day.waited_seconds is 'Seconds until somebody took it on, or until it ended where nobody did [STAFF]';

comment on view reporting.case_source is 'Cases as their modules have them now, in the shape of case_fact [STAFF]';
comment on column reporting.case_source.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.case_source.case_number is 'Case [STAFF]';
comment on column reporting.case_source.procedure is 'What was applied for [STAFF]';
comment on column reporting.case_source.channel is 'How the case reached the office [STAFF]';
comment on column reporting.case_source.process is 'Process model [PUBLIC]';
comment on column reporting.case_source.version is 'Version of the model that it follows [PUBLIC]';
comment on column reporting.case_source.received_on is '収受日 [STAFF]';
comment on column reporting.case_source.target_on is 'Day by which it should be done, moved on by pauses; null where there is none [STAFF]';
comment on column reporting.case_source.paused_since is 'Since when the clock stands for the applicant [STAFF]';
comment on column reporting.case_source.waiting_days is 'Office days of ended pauses [STAFF]';
comment on column reporting.case_source.outcome is 'How it ended; null while open [STAFF]';
comment on column reporting.case_source.ending is 'End event it reached [STAFF]';
comment on column reporting.case_source.ended_at is 'When it ended; null before [STAFF]';
comment on column reporting.case_source.ended_on is 'The day of that [STAFF]';
comment on column reporting.case_source.office_days is 'Office days from receipt to end, pauses left out; null while open [STAFF]';
comment on column reporting.case_source.first_decided_at is 'When an approver first answered a proposal [STAFF]';
comment on column reporting.case_source.approved_at is 'When a proposal was last approved [STAFF]';
comment on column reporting.case_source.fee_yen is 'Paid fees in yen [STAFF]';
comment on column reporting.case_source.examiner is 'Officer of the newest proposal [STAFF]';
comment on column reporting.case_source.found_dead is 'Did Juki-net say that somebody is dead? [STAFF]';
comment on column reporting.case_source.found_different is 'Did an outside answer differ from what was declared? [STAFF]';

comment on view reporting.live_case is 'Facts about cases in the live copy [STAFF]';
comment on column reporting.live_case.generation is 'Which whole copy of the facts the row belongs to [STAFF]';
comment on column reporting.live_case.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.live_case.case_number is 'Case [STAFF]';
comment on column reporting.live_case.procedure is 'What was applied for [STAFF]';
comment on column reporting.live_case.channel is 'How the case reached the office [STAFF]';
comment on column reporting.live_case.process is 'Process model [PUBLIC]';
comment on column reporting.live_case.version is 'Version of the model that it follows [PUBLIC]';
comment on column reporting.live_case.received_on is '収受日 [STAFF]';
comment on column reporting.live_case.target_on is 'Day by which it should be done, moved on by pauses; null where there is none [STAFF]';
comment on column reporting.live_case.paused_since is 'Since when the clock stands for the applicant [STAFF]';
comment on column reporting.live_case.waiting_days is 'Office days of ended pauses [STAFF]';
comment on column reporting.live_case.outcome is 'How it ended; null while open [STAFF]';
comment on column reporting.live_case.ending is 'End event it reached [STAFF]';
comment on column reporting.live_case.ended_at is 'When it ended; null before [STAFF]';
comment on column reporting.live_case.ended_on is 'The day of that [STAFF]';
comment on column reporting.live_case.office_days is 'Office days from receipt to end, pauses left out; null while open [STAFF]';
comment on column reporting.live_case.first_decided_at is 'When an approver first answered a proposal [STAFF]';
comment on column reporting.live_case.approved_at is 'When a proposal was last approved [STAFF]';
comment on column reporting.live_case.fee_yen is 'Paid fees in yen [STAFF]';
comment on column reporting.live_case.examiner is 'Officer of the newest proposal [STAFF]';
comment on column reporting.live_case.found_dead is 'Did Juki-net say that somebody is dead? [STAFF]';
comment on column reporting.live_case.found_different is 'Did an outside answer differ from what was declared? [STAFF]';

comment on view reporting.live_run is 'Facts about runs of processes in the live copy [STAFF]';
comment on column reporting.live_run.generation is 'Which whole copy of the facts the row belongs to [STAFF]';
comment on column reporting.live_run.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.live_run.run_id is 'Process instance [STAFF]';
comment on column reporting.live_run.case_number is 'Case [STAFF]';
comment on column reporting.live_run.process is 'Process model [PUBLIC]';
comment on column reporting.live_run.version is 'Version of the model that it follows [PUBLIC]';
comment on column reporting.live_run.called_by is 'Run that called it [STAFF]';
comment on column reporting.live_run.started_at is 'When it began [STAFF]';
comment on column reporting.live_run.ended_at is 'When it ended; null before [STAFF]';
comment on column reporting.live_run.ending is 'End event it reached [STAFF]';

comment on view reporting.live_step is 'Facts about steps of cases in the live copy [STAFF]';
comment on column reporting.live_step.generation is 'Which whole copy of the facts the row belongs to [STAFF]';
comment on column reporting.live_step.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.live_step.step_id is 'Visit of an element in the engine [STAFF]';
comment on column reporting.live_step.case_number is 'Case [STAFF]';
comment on column reporting.live_step.run_id is 'Process instance [STAFF]';
comment on column reporting.live_step.procedure is 'What was applied for [STAFF]';
comment on column reporting.live_step.case_version is 'Version of the model of the procedure; 0 or null where it is not known [PUBLIC]';
comment on column reporting.live_step.process is 'Process model [PUBLIC]';
comment on column reporting.live_step.version is 'Version of the model that it follows [PUBLIC]';
comment on column reporting.live_step.element is 'Element of the process model [PUBLIC]';
comment on column reporting.live_step.name is 'Its name for readers [PUBLIC]';
comment on column reporting.live_step.kind is 'USER, SERVICE, WAIT, PART, GATEWAY, START or END [PUBLIC]';
comment on column reporting.live_step.started_at is 'When it began [STAFF]';
comment on column reporting.live_step.ended_at is 'When it ended; null before [STAFF]';
comment on column reporting.live_step.ended_on is 'The day of that [STAFF]';
comment on column reporting.live_step.actor is 'Officer who holds or did it; empty or null where nobody does [STAFF]';
comment on column reporting.live_step.waited_seconds is 'Seconds until somebody took it on, or until it ended where nobody did [STAFF]';
comment on column reporting.live_step.worked_seconds is 'Seconds from then to its end; null while it is open or where nobody took it on [STAFF]';
comment on column reporting.live_step.broken_off is 'Was it left without being done? [STAFF]';
comment on column reporting.live_step.position is 'Order of steps that began in the same moment [STAFF]';

comment on view reporting.live_step_day is 'Ended steps by day in the live copy [STAFF]';
comment on column reporting.live_step_day.generation is 'Which whole copy of the facts the row belongs to [STAFF]';
comment on column reporting.live_step_day.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column reporting.live_step_day.day is 'Day [PUBLIC]';
comment on column reporting.live_step_day.procedure is 'What was applied for [STAFF]';
comment on column reporting.live_step_day.case_version is 'Version of the model of the procedure; 0 or null where it is not known [PUBLIC]';
comment on column reporting.live_step_day.process is 'Process model [PUBLIC]';
comment on column reporting.live_step_day.version is 'Version of the model that it follows [PUBLIC]';
comment on column reporting.live_step_day.element is 'Element of the process model [PUBLIC]';
comment on column reporting.live_step_day.kind is 'USER, SERVICE, WAIT, PART, GATEWAY, START or END [PUBLIC]';
comment on column reporting.live_step_day.name is 'Its name for readers [PUBLIC]';
comment on column reporting.live_step_day.actor is 'Officer who holds or did it; empty or null where nobody does [STAFF]';
comment on column reporting.live_step_day.stay_class is 'Seconds a step took, rounded to two digits [STAFF]';
comment on column reporting.live_step_day.visits is 'Ended visits [STAFF]';
comment on column reporting.live_step_day.stay_seconds is 'Seconds they took together [STAFF]';
comment on column reporting.live_step_day.waited_seconds is 'Seconds until somebody took it on, or until it ended where nobody did [STAFF]';
