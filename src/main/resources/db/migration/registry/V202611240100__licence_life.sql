-- What may happen to a licence after its registration. The state of a row is what its acts made it; the state of a day comes
-- from comparing dates, so that no timer has to run when a suspension begins or ends.
alter table registry.licence
    drop constraint licence_state_known,
    add column state_since date,
    add column suspensions datemultirange not null default '{}',
    add column link_state  text not null default 'UNLINKED',
    add column approved_by text,
    add constraint licence_state_known check (state in ('IN_FORCE', 'REVOKED', 'DELETED')),
    add constraint licence_state_dated check ((state = 'IN_FORCE') = (state_since is null)),
    add constraint licence_state_after_registration check (state_since >= registered_on),
    add constraint licence_link_known check (link_state in ('UNLINKED', 'LINKED', 'MISMATCH', 'TO_CHECK'));

alter table registry.licence_event
    drop constraint licence_event_kind_known,
    add column approved_by     text,
    add column suspended_from  date,
    add column suspended_until date,
    add column deletion        text,
    add constraint licence_event_kind_known check (kind in (
        'REGISTERED', 'CORRECTED', 'REISSUED', 'SUSPENDED', 'REVOKED', 'DELETED', 'REVIVED', 'LINKED', 'UNLINKED',
        'LINK_CLEARED', 'LINK_CONFIRMED', 'LINK_MISMATCHED', 'LINK_TO_CHECK')),
    add constraint licence_event_class_form check (application_class ~ '^[1-9][0-9]$'),
    add constraint licence_event_suspension_dated check (
        (kind = 'SUSPENDED') = (suspended_from is not null) and (kind = 'SUSPENDED') = (suspended_until is not null)),
    add constraint licence_event_suspension_order check (suspended_from <= suspended_until),
    add constraint licence_event_suspension_one_year check (suspended_until < suspended_from + interval '1 year'),
    add constraint licence_event_deletion_known check (deletion in ('OWN_REQUEST', 'DEATH', 'DISAPPEARANCE')),
    add constraint licence_event_deletion_given check ((kind = 'DELETED') = (deletion is not null)),
    add constraint licence_event_once_per_case unique (administrator, running, case_number, kind);

-- Rows from before: who approved them stands in the ruling of their case. The owner sees all rows only while row-level
-- security is not forced on it.
alter table registry.licence no force row level security;
alter table registry.licence_event no force row level security;
alter table casefile.ruling no force row level security;
update registry.licence set link_state = 'LINKED' where number_token is not null;
update registry.licence_event event
set approved_by = (select ruling.approved_by from casefile.ruling
                   where ruling.case_number = event.case_number order by ruling.id desc limit 1);
update registry.licence
set approved_by = (select ruling.approved_by from casefile.ruling
                   where ruling.case_number = licence.case_number order by ruling.id desc limit 1);
alter table registry.licence force row level security;
alter table registry.licence_event force row level security;
alter table casefile.ruling force row level security;

alter table registry.licence
    alter column approved_by set not null,
    add constraint licence_approved check (approved_by <> ''),
    add constraint licence_link_has_token check (
        link_state in ('MISMATCH', 'TO_CHECK') or (link_state = 'LINKED') = (number_token is not null));
alter table registry.licence_event
    alter column approved_by set not null,
    add constraint licence_event_approved check (approved_by <> '');

create table registry.licence_item_change (
    id            bigint generated always as identity primary key,
    administrator text   not null default current_setting('app.tenant'),
    event_id      bigint not null,
    item          text   not null,
    before        text,
    after         text,
    constraint licence_item_change_event foreign key (event_id) references registry.licence_event,
    constraint licence_item_change_once unique (event_id, item),
    constraint licence_item_change_known check (item in (
        'NAME', 'KANA', 'FORMER_SURNAME', 'ALIAS', 'DOMICILE', 'SEX', 'BIRTH_DATE')),
    constraint licence_item_change_differs check (before is distinct from after)
);

alter table registry.licence_item_change enable row level security;
alter table registry.licence_item_change force row level security;
create policy licence_item_change_tenant on registry.licence_item_change
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert on registry.licence_item_change to menkyo_app;
-- number, holder, registration date, case and ground of a licence never change
grant update (state, state_since, suspensions, received_on, application_class, issued_on, surname, given_name,
    surname_plain, given_name_plain, kana_surname, kana_given_name, kana_key, former_surname, alias_surname,
    alias_given_name, domicile, sex_code, birth_date, birth_precision, reason_code, remarks, number_token, link_state)
    on registry.licence to menkyo_app;

create function registry.state_on(state text, since date, suspensions datemultirange, day date) returns text
    language sql immutable as $$
    select case when $1 <> 'IN_FORCE' and $2 <= $4 then $1 when $3 @> $4 then 'SUSPENDED' else 'IN_FORCE' end
$$;
revoke all on function registry.state_on(text, date, datemultirange, date) from public;
grant execute on function registry.state_on(text, date, datemultirange, date) to menkyo_app, menkyo_report;
comment on function registry.state_on(text, date, datemultirange, date)
    is 'Legal state of a licence on a day, from the columns of its row';

-- Nothing that costs a fee is entered unpaid; a charge of 0 yen is settled as soon as it is made.
create trigger licence_event_settled before insert on registry.licence_event
    for each row when (new.application_class in ('20', '21', '22', '30', '31', '40', '41', '42'))
    execute function registry.refuse_unsettled();
comment on function registry.refuse_unsettled() is 'Refuses an entry in the roster whose case still owes its fee [PUBLIC]';

comment on column registry.licence.state is 'Legal state that the last act made; REVOKED and DELETED count from state_since [PERSONAL]';
comment on column registry.licence.state_since is 'Day from which the licence is revoked or deleted, perhaps still to come [PERSONAL]';
comment on column registry.licence.suspensions is 'Days on which the title may not be used (栄養士法第5条第1項) [PERSONAL]';
comment on column registry.licence.link_state is '紐付: UNLINKED 未紐付, LINKED 紐付済, MISMATCH 不突合, TO_CHECK 要確認 [STAFF]';
comment on column registry.licence.approved_by is 'Officer who decided on the registration [STAFF]';
comment on column registry.licence_event.approved_by is 'Officer who decided [STAFF]';
comment on column registry.licence_event.suspended_from is 'First day without the title, for a suspension [PERSONAL]';
comment on column registry.licence_event.suspended_until is 'Last day without the title, for a suspension [PERSONAL]';
comment on column registry.licence_event.deletion is 'Why the registration was deleted: OWN_REQUEST, DEATH, DISAPPEARANCE [PERSONAL]';
comment on table registry.licence_item_change is 'Items of the roster that an entry changed, append-only [PERSONAL]';
comment on column registry.licence_item_change.id is 'Running number [STAFF]';
comment on column registry.licence_item_change.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column registry.licence_item_change.event_id is 'The entry that changed it [STAFF]';
comment on column registry.licence_item_change.item is 'Which item [PUBLIC]';
comment on column registry.licence_item_change.before is 'Its value before; names as received, the others by their codes [PERSONAL]';
comment on column registry.licence_item_change.after is 'Its value after; names as received, the others by their codes [PERSONAL]';
