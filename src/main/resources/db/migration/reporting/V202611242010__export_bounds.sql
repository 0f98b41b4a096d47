-- What an export holds is fixed when it starts; and whoever lost his lease to another changes nothing any more.
alter table reporting.export add column until_key bigint;
alter table reporting.export add column total_rows bigint;
alter table reporting.export add column turns integer not null default 0;
grant update (until_key, total_rows, turns) on reporting.export to menkyo_app;
comment on column reporting.export.until_key is 'Key of the last row there was when it started; null before [STAFF]';
comment on column reporting.export.total_rows is 'Rows there were when it started; null before [STAFF]';
comment on column reporting.export.turns is 'How often a program took it; only the latest may go on [STAFF]';
