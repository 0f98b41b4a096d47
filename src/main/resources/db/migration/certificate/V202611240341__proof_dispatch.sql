-- How a 登録証明書 left the office.
alter table certificate.registration_proof
    add column delivery        text,
    add column tracking_number text,
    add column dispatched_on   date,
    add column dispatched_by   text,
    add constraint registration_proof_delivery check (delivery in ('COUNTER', 'SIMPLE_REGISTERED_POST', 'REGISTERED_POST')),
    add constraint registration_proof_dispatched check (
        (delivery is null) = (dispatched_on is null) and (delivery is null) = (dispatched_by is null)),
    add constraint registration_proof_traced check (
        (coalesce(delivery, 'COUNTER') <> 'COUNTER') = (tracking_number is not null)),
    add constraint registration_proof_tracking check (tracking_number ~ '^[0-9]{3}-[0-9]{2}-[0-9]{5}-[0-9]$');

grant update (delivery, tracking_number, dispatched_on, dispatched_by) on certificate.registration_proof to menkyo_app;

comment on column certificate.registration_proof.delivery is 'How it was handed over; empty before that [STAFF]';
comment on column certificate.registration_proof.tracking_number is '引受番号; empty at the counter [STAFF]';
comment on column certificate.registration_proof.dispatched_on is 'When it left the office [STAFF]';
comment on column certificate.registration_proof.dispatched_by is 'Officer who handed it over [STAFF]';
