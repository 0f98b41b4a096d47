-- What lists of cases may read: the case, whether its clock stands, and whether an outside answer needs a look.
create view casefile.case_summary with (security_invoker = true) as
select c.case_number,
       c.procedure,
       c.channel,
       c.received_on,
       c.target_on,
       c.state,
       c.surname,
       c.given,
       c.kana_surname,
       c.kana_given,
       c.name_key,
       c.kana_key,
       c.birth_date,
       c.waiting_for,
       (select string_agg(distinct f.source || '_' || f.result, ',')
        from casefile.finding f
        where f.case_number = c.case_number
          and f.result not in ('MATCH', 'ONE_CURRENT')) as doubts
from casefile.case_file c;

grant select on casefile.case_summary to menkyo_app;

comment on view casefile.case_summary is 'Cases as lists show them [PERSONAL]';
