-- What statistics may know of the course of a case: days, outcome and officers, nobody's name.
create view casefile.case_course with (security_invoker = true) as
select c.administrator, c.case_number, c.procedure, c.channel, c.received_on, c.target_on,
       case when c.closed_at is not null then c.state end as outcome, c.closed_at,
       r.first_decided_at, r.approved_at, r.examined_by,
       exists (select from casefile.finding f where f.case_number = c.case_number and f.source = 'JUKI' and f.result = 'DEAD') as found_dead,
       exists (select from casefile.finding f where f.case_number = c.case_number
                and f.result not in ('MATCH', 'ONE_CURRENT')) as found_different
  from casefile.case_file c
  left join lateral (select min(approved_at) as first_decided_at,
                            max(approved_at) filter (where decision <> 'RETURN') as approved_at,
                            (array_agg(examined_by order by id desc))[1] as examined_by
                       from casefile.ruling where case_number = c.case_number) r on true;

create view casefile.case_pause with (security_invoker = true) as
select administrator, case_number, started_at, ended_at from casefile.pause where started_at is not null;

grant select on casefile.case_course, casefile.case_pause to menkyo_app;

comment on view casefile.case_course is 'Course of a case for statistics, without names [STAFF]';
comment on column casefile.case_course.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.case_course.case_number is 'Case [STAFF]';
comment on column casefile.case_course.procedure is 'What was applied for [STAFF]';
comment on column casefile.case_course.channel is 'How it reached the office [STAFF]';
comment on column casefile.case_course.received_on is '収受日 [STAFF]';
comment on column casefile.case_course.target_on is 'Day by which it should be done, moved on by pauses [STAFF]';
comment on column casefile.case_course.outcome is 'How it ended; null while it is open [STAFF]';
comment on column casefile.case_course.closed_at is 'When it ended [STAFF]';
comment on column casefile.case_course.first_decided_at is 'When an approver first answered a proposal [STAFF]';
comment on column casefile.case_course.approved_at is 'When a proposal was last approved [STAFF]';
comment on column casefile.case_course.examined_by is 'Officer of the newest proposal [STAFF]';
comment on column casefile.case_course.found_dead is 'Did Juki-net say that somebody is dead? [STAFF]';
comment on column casefile.case_course.found_different is 'Did an outside answer differ from what was declared? [STAFF]';
comment on view casefile.case_pause is 'Times in which the clock stood for the applicant [STAFF]';
comment on column casefile.case_pause.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.case_pause.case_number is 'Case [STAFF]';
comment on column casefile.case_pause.started_at is 'When it began to stand [STAFF]';
comment on column casefile.case_pause.ended_at is 'When it went on; null while it stands [STAFF]';
