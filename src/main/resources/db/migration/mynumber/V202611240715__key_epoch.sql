-- Key epochs: every number and envelope says which of the office's keys protects it, so that keys can be replaced while the
-- office works and an old key, once nothing needs it, can be destroyed: from then on no backup gives up what was erased.

-- the owner moves the existing rows, whosever they are; both tables are closed again below
alter table mynumber.entry no force row level security;
alter table mynumber.evidence no force row level security;

create table mynumber.key_epoch (
    administrator  text        not null default current_setting('app.tenant'),
    epoch          integer     not null check (epoch > 0),
    check_value    bytea,
    in_service_at  timestamptz not null,
    requested_by   text,
    requested_at   timestamptz,
    statement      text,
    confirmed_by   text,
    confirmed_at   timestamptz,
    primary key (administrator, epoch),
    constraint key_epoch_request_is_whole check (
        (requested_by is null) = (requested_at is null) and (requested_by is null) = (statement is null)),
    constraint key_epoch_confirmed_by_another check (
        (confirmed_by is null) = (confirmed_at is null)
        and (confirmed_by is null or (requested_by is not null and confirmed_by <> requested_by)))
);

insert into mynumber.key_epoch (administrator, epoch, in_service_at)
    select administrator, 1, now() from mynumber.entry union select administrator, 1, now() from mynumber.evidence;

alter table mynumber.entry add column key_epoch integer not null default 1;
alter table mynumber.entry alter column key_epoch drop default;
alter table mynumber.entry add constraint entry_key_in_service
    foreign key (administrator, key_epoch) references mynumber.key_epoch (administrator, epoch);
alter table mynumber.evidence add column key_epoch integer not null default 1;
alter table mynumber.evidence alter column key_epoch drop default;
alter table mynumber.evidence add constraint evidence_key_in_service
    foreign key (administrator, key_epoch) references mynumber.key_epoch (administrator, epoch);

alter table mynumber.entry force row level security;
alter table mynumber.evidence force row level security;

-- A row goes to a later key and never back; the number itself and its token stay without any right to change them.
create function mynumber.refuse_earlier_key() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'a seal is renewed with a later key only';
end $$;
create trigger entry_later_key before update on mynumber.entry for each row
    when (new.key_epoch <= old.key_epoch and (new.key_epoch <> old.key_epoch
        or new.wrapped_key <> old.wrapped_key or new.number_index <> old.number_index))
    execute function mynumber.refuse_earlier_key();
create trigger evidence_later_key before update on mynumber.evidence for each row
    when (new.key_epoch <= old.key_epoch)
    execute function mynumber.refuse_earlier_key();

create table mynumber.key_destruction (
    administrator  text        not null default current_setting('app.tenant'),
    epoch          integer     not null check (epoch > 0),
    in_service_at  timestamptz not null,
    requested_by   text        not null,
    requested_at   timestamptz not null,
    statement      text        not null,
    confirmed_by   text        not null check (confirmed_by <> requested_by),
    confirmed_at   timestamptz not null,
    destroyed_at   timestamptz not null,
    erasures       integer     not null check (erasures >= 0),
    primary key (administrator, epoch)
);

create table mynumber.erasure (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    cause         text        not null check (cause in ('INSTRUCTION', 'REPLACED', 'NO_CASE')),
    token         text,
    case_number   text,
    instruction   text,
    erased_by     text        not null,
    erased_at     timestamptz not null,
    numbers       integer     not null check (numbers >= 0),
    envelopes     integer     not null check (envelopes >= 0),
    last_epoch    integer     not null,
    constraint erasure_names_its_object check (token is not null or case_number is not null),
    constraint erasure_instructed check ((cause = 'INSTRUCTION') = (instruction is not null))
);
create index erasure_epoch on mynumber.erasure (administrator, last_epoch, id);

create table mynumber.rotation (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    epoch         integer     not null,
    state         text        not null check (state in ('RUNNING', 'DONE', 'INCOMPLETE', 'CANCELLED', 'FAILED')),
    total         bigint      not null check (total >= 0),
    moved         bigint      not null default 0,
    left_over     bigint      not null default 0,
    started_by    text        not null,
    started_at    timestamptz not null,
    moved_at      timestamptz not null,
    finished_at   timestamptz,
    constraint rotation_finished check ((state = 'RUNNING') = (finished_at is null))
);
create unique index rotation_one_at_a_time on mynumber.rotation (administrator) where state = 'RUNNING';

alter table mynumber.key_epoch enable row level security;
alter table mynumber.key_epoch force row level security;
create policy key_epoch_tenant on mynumber.key_epoch
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table mynumber.key_destruction enable row level security;
alter table mynumber.key_destruction force row level security;
create policy key_destruction_tenant on mynumber.key_destruction
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table mynumber.erasure enable row level security;
alter table mynumber.erasure force row level security;
create policy erasure_tenant on mynumber.erasure
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table mynumber.rotation enable row level security;
alter table mynumber.rotation force row level security;
create policy rotation_tenant on mynumber.rotation
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

-- Destructions and erasures are written once. An epoch in use cannot be deleted: the rows refer to it.
grant update (number_index, wrapped_key, key_epoch) on mynumber.entry to menkyo_vault;
grant update (wrapped_key, key_epoch) on mynumber.evidence to menkyo_vault;
grant select, insert, delete on mynumber.key_epoch to menkyo_vault;
grant update (check_value, requested_by, requested_at, statement, confirmed_by, confirmed_at) on mynumber.key_epoch to menkyo_vault;
grant select, insert on mynumber.key_destruction, mynumber.erasure to menkyo_vault;
grant select, insert on mynumber.rotation to menkyo_vault;
grant update (state, moved, left_over, moved_at, finished_at) on mynumber.rotation to menkyo_vault;

comment on column mynumber.entry.key_epoch is 'Which key wraps the key of this entry and makes its index [STAFF]';
comment on column mynumber.evidence.key_epoch is 'Which key wraps the key of this envelope [STAFF]';
comment on table mynumber.key_epoch is 'The keys in service; the keys themselves are not in the database [STAFF]';
comment on column mynumber.key_epoch.administrator is 'The 資格管理者 the key belongs to [PUBLIC]';
comment on column mynumber.key_epoch.epoch is 'Running number of the key, never given twice [STAFF]';
comment on column mynumber.key_epoch.check_value is 'Opens with the right key only, so a wrong key file is noticed at the start [STAFF]';
comment on column mynumber.key_epoch.in_service_at is 'Since when the key is used [STAFF]';
comment on column mynumber.key_epoch.requested_by is 'Who asked for its destruction [STAFF]';
comment on column mynumber.key_epoch.requested_at is 'When that was [STAFF]';
comment on column mynumber.key_epoch.statement is 'What became of the copies of the key and which backup replaces the old ones [STAFF]';
comment on column mynumber.key_epoch.confirmed_by is 'The other person who confirmed the destruction [STAFF]';
comment on column mynumber.key_epoch.confirmed_at is 'When that was; the key is destroyed next [STAFF]';
comment on table mynumber.key_destruction is 'Keys that no longer exist, append-only: backups made under them give up nothing [STAFF]';
comment on column mynumber.key_destruction.administrator is 'The 資格管理者 the key belonged to [PUBLIC]';
comment on column mynumber.key_destruction.epoch is 'Running number of the key [STAFF]';
comment on column mynumber.key_destruction.in_service_at is 'Since when it had been used [STAFF]';
comment on column mynumber.key_destruction.requested_by is 'Who asked for its destruction [STAFF]';
comment on column mynumber.key_destruction.requested_at is 'When that was [STAFF]';
comment on column mynumber.key_destruction.statement is 'What became of the copies of the key and which backup replaces the old ones [STAFF]';
comment on column mynumber.key_destruction.confirmed_by is 'The other person who confirmed it [STAFF]';
comment on column mynumber.key_destruction.confirmed_at is 'When that was [STAFF]';
comment on column mynumber.key_destruction.destroyed_at is 'When the key was gone [STAFF]';
comment on column mynumber.key_destruction.erasures is 'Erasures that reached the backups through it [STAFF]';
comment on table mynumber.erasure is '消去記録: what left the vault, append-only and never the number itself [STAFF]';
comment on column mynumber.erasure.id is 'Running number [STAFF]';
comment on column mynumber.erasure.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column mynumber.erasure.cause is 'By instruction, replaced by a corrected number, or left without a case [STAFF]';
comment on column mynumber.erasure.token is 'What the number was called; stands for nothing any more [STAFF]';
comment on column mynumber.erasure.case_number is 'The case whose envelope went, when no number did [STAFF]';
comment on column mynumber.erasure.instruction is 'Reference of the decision to erase [STAFF]';
comment on column mynumber.erasure.erased_by is 'Who did it [STAFF]';
comment on column mynumber.erasure.erased_at is 'When [STAFF]';
comment on column mynumber.erasure.numbers is 'How many numbers went, with their keys [STAFF]';
comment on column mynumber.erasure.envelopes is 'How many signed envelopes went, with their keys [STAFF]';
comment on column mynumber.erasure.last_epoch is 'Newest key in service then; with its destruction the erasure reaches the backups [STAFF]';
comment on table mynumber.rotation is 'Moving everything to a newer key, with its progress [STAFF]';
comment on column mynumber.rotation.id is 'Running number [STAFF]';
comment on column mynumber.rotation.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column mynumber.rotation.epoch is 'The key everything goes to [STAFF]';
comment on column mynumber.rotation.state is 'RUNNING, DONE, INCOMPLETE when something stayed behind, CANCELLED or FAILED [STAFF]';
comment on column mynumber.rotation.total is 'Rows to move at the start [STAFF]';
comment on column mynumber.rotation.moved is 'Rows moved so far [STAFF]';
comment on column mynumber.rotation.left_over is 'Rows that stayed behind at the end [STAFF]';
comment on column mynumber.rotation.started_by is 'Who started it [STAFF]';
comment on column mynumber.rotation.started_at is 'When [STAFF]';
comment on column mynumber.rotation.moved_at is 'When rows were last moved [STAFF]';
comment on column mynumber.rotation.finished_at is 'When it ended [STAFF]';
