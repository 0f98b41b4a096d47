-- What statistics may know of a case: nobody's name.
create view casefile.case_origin with (security_invoker = true) as
select c.administrator, c.case_number, c.procedure, c.channel from casefile.case_file c;
grant select on casefile.case_origin to menkyo_app;

comment on view casefile.case_origin is 'What a case asks for and how it came, without the person [STAFF]';
comment on column casefile.case_origin.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.case_origin.case_number is 'The case [STAFF]';
comment on column casefile.case_origin.procedure is 'What is asked for [STAFF]';
comment on column casefile.case_origin.channel is 'How it reached the office [STAFF]';
