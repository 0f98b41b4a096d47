-- A sheet may stop being valid; it never becomes valid again.
alter table certificate.certificate
    add column edition     text not null default 'FIRST',
    add column voided_at   timestamptz,
    add column void_reason text,
    add column voided_by   text,
    drop constraint certificate_case,
    add constraint certificate_edition_known check (edition in ('FIRST', 'REWRITTEN', 'REISSUED')),
    add constraint certificate_void_reason_known check (void_reason in (
        'LOST', 'STOLEN', 'BURNT', 'TORN', 'SOILED', 'REWRITTEN', 'REISSUED', 'REVOKED', 'DELETED', 'CORRECTED', 'SPOILED')),
    add constraint certificate_void_known check (
        (voided_at is null) = (void_reason is null) and (voided_at is null) = (voided_by is null));

-- one sheet a case, and another one only for a sheet that was spoiled on the way to its holder
create unique index certificate_case on certificate.certificate (administrator, case_number)
    where void_reason is distinct from 'SPOILED';

alter table certificate.certificate_event
    add column void_reason text,
    drop constraint certificate_event_kind_known,
    add constraint certificate_event_kind_known check (kind in ('PREPARED', 'ISSUED', 'DISPATCHED', 'VOIDED')),
    add constraint certificate_event_void_reason check ((kind = 'VOIDED') = (void_reason is not null));

create function certificate.keep_void() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'certificate % is void for ever', old.serial using errcode = 'check_violation';
end $$;
create trigger certificate_void before update on certificate.certificate
    for each row when (old.voided_at is not null) execute function certificate.keep_void();
comment on function certificate.keep_void() is 'Refuses every change of a sheet that is void [PUBLIC]';

grant update (voided_at, void_reason, voided_by) on certificate.certificate to menkyo_app;

comment on column certificate.certificate.edition is 'FIRST with the registration, REWRITTEN 書換交付, REISSUED 再交付 [PERSONAL]';
comment on column certificate.certificate.voided_at is 'When it stopped being valid; empty while it is valid [PERSONAL]';
comment on column certificate.certificate.void_reason is 'Why it is not valid any more [PERSONAL]';
comment on column certificate.certificate.voided_by is 'Officer or program that made it void [STAFF]';
comment on column certificate.certificate_event.void_reason is 'Why the sheet became void [PERSONAL]';
