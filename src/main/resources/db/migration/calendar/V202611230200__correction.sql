create schema calendar;

create table calendar.correction (
    id         bigint generated always as identity primary key,
    day        date        not null,
    closed     boolean     not null,
    note       text        not null constraint correction_note_given check (note <> ''),
    source     text        not null constraint correction_source_given check (source <> ''),
    entered_at timestamptz not null
);

create index correction_day on calendar.correction (day, id);

grant usage on schema calendar to menkyo_app, menkyo_report;
grant select, insert on calendar.correction to menkyo_app;
grant select on calendar.correction to menkyo_report;

comment on table calendar.correction is 'Days closed or open against the general rule, append-only; the newest entry about a day counts [PUBLIC]';
comment on column calendar.correction.id is 'Running number; tells which entry about a day is newest [PUBLIC]';
comment on column calendar.correction.day is 'The day in question [PUBLIC]';
comment on column calendar.correction.closed is 'Is the office closed on it? [PUBLIC]';
comment on column calendar.correction.note is 'Why, for readers of the calendar [PUBLIC]';
comment on column calendar.correction.source is 'Act, notice or almanac that says so [PUBLIC]';
comment on column calendar.correction.entered_at is 'When it was entered [PUBLIC]';
