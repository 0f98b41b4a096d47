-- A case that has waited for a gateway for too long is reported to the officer responsible for the systems, once each wait.
alter table casefile.case_file add column waiting_reported_at timestamptz;

comment on column casefile.case_file.waiting_reported_at is
    'When a wait for a gateway was reported as too long; of an earlier wait when it is before waiting_since [STAFF]';
