create schema pseudonym;

create table pseudonym.pseudonym (
    id             text        primary key check (id ~ '^ps_[a-z]{24}$'),
    administrator  text        not null default current_setting('app.tenant'),
    kind           text        not null check (kind in ('PORTAL', 'QUALIFICATION')),
    value          text        not null check (value ~ '^[A-Za-z0-9_-]{8,64}$'),
    person         text        not null check (person ~ '^nt_[0-9a-f]{32}$'),
    licence        text        check (licence ~ '^[0-9]{2}-[0-9]+$'),
    issued_at      timestamptz not null,
    retired_at     timestamptz,
    resolves_until timestamptz,
    constraint pseudonym_once unique (administrator, value),
    constraint pseudonym_owner check ((kind = 'QUALIFICATION') = (licence is not null)),
    constraint pseudonym_retired check ((retired_at is null) = (resolves_until is null) and resolves_until >= retired_at)
);
create unique index pseudonym_one_of_person on pseudonym.pseudonym (administrator, person)
    where kind = 'PORTAL' and retired_at is null;
create unique index pseudonym_one_of_licence on pseudonym.pseudonym (administrator, licence)
    where kind = 'QUALIFICATION' and retired_at is null;

-- Rows from before: the newest name of each applicant counts, older ones get their grace. The owner sees all rows only while
-- row-level security is not forced on it.
alter table intake.application no force row level security;
alter table registry.licence no force row level security;
insert into pseudonym.pseudonym (id, administrator, kind, value, person, issued_at, retired_at, resolves_until)
select 'ps_' || left(translate(replace(gen_random_uuid()::text, '-', ''), '0123456789', 'ghjkmnpqrs'), 24),
       administrator, 'PORTAL', pseudonym, number_token, received_at,
       case when n > 1 then now() end, case when n > 1 then now() + interval '30 days' end
from (select known.*, row_number() over (partition by administrator, number_token order by received_at desc) as n
      from (select distinct on (administrator, pseudonym) administrator, pseudonym, number_token, received_at
            from intake.application
            where pseudonym is not null and number_token is not null
            order by administrator, pseudonym, received_at desc) known) ranked;
insert into pseudonym.pseudonym (id, administrator, kind, value, person, licence, issued_at)
select 'ps_' || left(translate(replace(gen_random_uuid()::text, '-', ''), '0123456789', 'ghjkmnpqrs'), 24),
       administrator, 'QUALIFICATION',
       'q_' || left(translate(replace(gen_random_uuid()::text, '-', ''), '0123456789', 'ghjkmnpqrs'), 24),
       number_token, left(administrator, 2) || '-' || running, now()
from registry.licence where number_token is not null;
alter table intake.application force row level security;
alter table registry.licence force row level security;

alter table pseudonym.pseudonym enable row level security;
alter table pseudonym.pseudonym force row level security;
create policy pseudonym_tenant on pseudonym.pseudonym
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant usage on schema pseudonym to menkyo_app;
grant select, insert, update (retired_at, resolves_until) on pseudonym.pseudonym to menkyo_app;

comment on table pseudonym.pseudonym is 'Names under which the portal knows people and licences; never given twice [PERSONAL]';
comment on column pseudonym.pseudonym.id is 'Random id, which stands for the name in the audit trail [STAFF]';
comment on column pseudonym.pseudonym.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column pseudonym.pseudonym.kind is 'PORTAL マイナポータル仮名ID, QUALIFICATION 資格仮名ID [STAFF]';
comment on column pseudonym.pseudonym.value is 'The name, random [PERSONAL]';
comment on column pseudonym.pseudonym.person is 'Whom it means, by the token of the My Number; never leaves the house [STAFF]';
comment on column pseudonym.pseudonym.licence is 'Which licence a 資格仮名ID means; never leaves the house [STAFF]';
comment on column pseudonym.pseudonym.issued_at is 'Since when it is used [STAFF]';
comment on column pseudonym.pseudonym.retired_at is 'When it was replaced or ended; null while it is current [STAFF]';
comment on column pseudonym.pseudonym.resolves_until is 'Until when a retired name still leads to its owner [STAFF]';
