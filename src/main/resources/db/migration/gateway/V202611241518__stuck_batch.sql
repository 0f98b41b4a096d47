-- An inquiry by file that does not get on for days is reported to the officer responsible for the systems, once each standstill.
alter table gateway.juki_batch
    add column moved_at    timestamptz not null default now(), -- rows from before count from here on
    add column reported_at timestamptz;
alter table gateway.juki_batch alter column moved_at drop default;

grant update (moved_at, reported_at) on gateway.juki_batch to menkyo_app;

comment on column gateway.juki_batch.moved_at is 'When it last got on, or an officer turned it [STAFF]';
comment on column gateway.juki_batch.reported_at is
    'When its standstill was reported as too long; of an earlier one when it is before moved_at [STAFF]';
