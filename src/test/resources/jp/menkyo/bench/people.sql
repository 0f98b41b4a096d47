-- People with licence numbers 2 to :licences (number 1 is the one that was really registered); up to :finished they were registered here, the others before
-- there were cases. Then :open applicants, every fiftieth of whom is in the roster already. Each gets what stands in
-- bench.surname and bench.given_name at a place that is scattered over all of them.
create unlogged table bench.person as
with drawn as (
    select n, case when n > :licences and n % 50 = 0 then n - :licences else n end as like_n
    from generate_series(2, :licences + :open) n),
placed as (
    select n, like_n,
           ('x' || substr(md5('surname' || like_n), 1, 7))::bit(28)::int % (select count(*)::int from bench.surname) as surname_at,
           ('x' || substr(md5('given' || like_n), 1, 7))::bit(28)::int % (select count(*)::int from bench.given_name) as given_at,
           ('x' || substr(md5('former' || like_n), 1, 7))::bit(28)::int % (select count(*)::int from bench.surname) as former_at,
           date '1940-01-01' + ('x' || substr(md5('born' || like_n), 1, 7))::bit(28)::int % 23000 as born,
           case when n <= :finished then 1 + n % 7 when n <= :licences then 902 else 8 end as era_year,
           (1000000 + n)::text as running
    from drawn)
select p.n,
       'R' || era_year || '-' || running || '-'
           || substr('ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + ((era_year || running)::bigint % 23)::int, 1) as case_number,
       'C13-' || running || '-' || substr('ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + (('13' || running)::bigint % 24)::int, 1) as serial,
       case when n > :licences then n % 25 else 30 + n % 2400 end as days,
       s.text as surname, g.text as given, s.kana as kana_surname, g.kana as kana_given,
       s.key || g.key as name_key, s.kana_key || g.kana_key as kana_key, g.key as given_key, g.kana_key as given_kana_key,
       case when n % 10 = 0 then f.text end as former, case when n % 10 = 0 then f.key || g.key end as former_key,
       case when n % 12 = 5 and f.text <> s.text then f.text end as before,
       case when n % 12 = 5 and f.text <> s.text then f.key || g.key end as before_key,
       born as birth_date,
       jsonb_build_object('name', jsonb_build_object('surname', s.text, 'given', g.text),
                          'kana', jsonb_build_object('surname', s.kana, 'given', g.kana),
                          'birthDate', born) as form
from placed p
join bench.surname s on s.at = surname_at
join bench.given_name g on g.at = given_at
join bench.surname f on f.at = former_at
order by n;
alter table bench.person add primary key (n);
analyze bench.person;

insert into registry.licence (administrator, running, state, case_number, holder_id, received_on, delivery_code,
    application_class, issued_on, registered_on, registration_kind, qualified_month, surname, given_name, surname_plain,
    given_name_plain, kana_surname, kana_given_name, kana_key, former_surname, domicile, sex_code, birth_date, birth_precision,
    approved_by, state_since, suspensions)
select '13-dietitian', n, case when n % 40 = 7 then 'DELETED' when n % 4000 = 1 then 'REVOKED' else 'IN_FORCE' end, case_number,
       'h_' || translate(lpad(n::text, 24, '0'), '0123456789', 'bcdfghjkmn'), current_date - days, '2', '10',
       current_date - days, current_date - days, '2', '1990-03', surname, given, surname, given, kana_surname, kana_given, kana_key,
       former, lpad((n % 47 + 1)::text, 2, '0'), case when n % 7 = 0 then '1' else '2' end, birth_date, 'DAY', 'approver1',
       case when n % 40 = 7 or n % 4000 = 1 then current_date - days + 20 end,
       case when n % 5000 = 3 then datemultirange(daterange(current_date - 10, current_date + 10)) else '{}' end
from bench.person where n <= :licences order by n;

insert into registry.licence_event (administrator, running, kind, effective_on, case_number, application_class, issued_on, at,
    approved_by)
select '13-dietitian', n, 'REGISTERED', current_date - days, case_number, '10', current_date - days, now() - days * interval '1 day',
       'approver1'
from bench.person where n <= :licences order by n;

insert into registry.licence_event (administrator, running, kind, effective_on, case_number, application_class, issued_on, at,
    approved_by, deletion)
select '13-dietitian', n, case when n % 40 = 7 then 'DELETED' when n % 4000 = 1 then 'REVOKED' else 'CORRECTED' end,
       current_date - days + 20, case_number, case when n % 12 = 5 then '20' else '50' end, current_date - days,
       now() - (days - 20) * interval '1 day', 'approver1', case when n % 40 = 7 then 'OWN_REQUEST' end
from bench.person where n <= :licences and (n % 40 = 7 or n % 4000 = 1 or before is not null) order by n;

insert into registry.licence_item_change (administrator, event_id, item, before, after)
select '13-dietitian', e.id, 'NAME', p.before || U&'\3000' || p.given, p.surname || U&'\3000' || p.given
from registry.licence_event e join bench.person p on p.n = e.running
where e.kind = 'CORRECTED' and e.administrator = '13-dietitian' and p.before is not null;

insert into registry.name_key (administrator, key, running)
select distinct '13-dietitian', key, n
from bench.person p
cross join lateral unnest(array[name_key, given_key, kana_key, given_kana_key, former_key, before_key]) key
where n <= :licences and key is not null
order by 2, 3;

insert into registry.number_counter (administrator, last) values ('13-dietitian', :licences)
    on conflict (administrator) do update set last = excluded.last;
