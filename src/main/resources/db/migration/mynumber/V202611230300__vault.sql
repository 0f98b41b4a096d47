-- The vault. Only menkyo_vault reaches it; menkyo_app has no right here at all (番号法第12条, security by separation).
create schema mynumber;

create table mynumber.entry (
    token             text        primary key check (token ~ '^nt_[0-9a-f]{32}$'),
    administrator     text        not null default current_setting('app.tenant'),
    number_index      bytea       not null check (length(number_index) = 32),
    source            text        not null check (source in ('CARD', 'PAPER', 'JUKI')),
    wrapped_key       bytea       not null,
    sealed_number     bytea       not null,
    seal_version      smallint    not null,
    deposited_at      timestamptz not null,
    last_deposited_at timestamptz not null,
    constraint entry_one_per_number unique (administrator, number_index)
);

create table mynumber.binding (
    case_number   text        not null,
    token         text        not null references mynumber.entry (token),
    administrator text        not null default current_setting('app.tenant'),
    source        text        not null check (source in ('CARD', 'PAPER', 'JUKI')),
    bound_at      timestamptz not null,
    primary key (administrator, case_number, token)
);
create index binding_token on mynumber.binding (token);
create unique index binding_card_number_is_final on mynumber.binding (administrator, case_number) where source = 'CARD';

create table mynumber.evidence (
    case_number     text        not null,
    administrator   text        not null default current_setting('app.tenant'),
    wrapped_key     bytea       not null,
    sealed_envelope bytea       not null,
    seal_version    smallint    not null,
    sealed_at       timestamptz not null,
    primary key (administrator, case_number)
);

create table mynumber.hold (
    id            bigint generated always as identity primary key,
    administrator text        not null default current_setting('app.tenant'),
    kind          text        not null check (kind in ('DEPOSIT', 'BINDING', 'EVIDENCE')),
    token         text        references mynumber.entry (token),
    case_number   text,
    taken_at      timestamptz not null,
    constraint hold_has_its_object check ((kind = 'EVIDENCE') = (token is null) and (kind = 'DEPOSIT') = (case_number is null))
);
create index hold_token on mynumber.hold (token);
create index hold_taken on mynumber.hold (taken_at);

alter table mynumber.entry enable row level security;
alter table mynumber.entry force row level security;
create policy entry_tenant on mynumber.entry
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table mynumber.binding enable row level security;
alter table mynumber.binding force row level security;
create policy binding_tenant on mynumber.binding
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table mynumber.evidence enable row level security;
alter table mynumber.evidence force row level security;
create policy evidence_tenant on mynumber.evidence
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));
alter table mynumber.hold enable row level security;
alter table mynumber.hold force row level security;
create policy hold_tenant on mynumber.hold
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

-- No right to change a number, its source or what is sealed: an entry is written once and at most removed.
grant usage on schema mynumber to menkyo_vault;
grant select, insert, delete on mynumber.entry, mynumber.binding, mynumber.evidence, mynumber.hold to menkyo_vault;
grant update (last_deposited_at) on mynumber.entry to menkyo_vault;

comment on table mynumber.entry is 'One My Number, encrypted with a key of its own [NUMBER]';
comment on column mynumber.entry.token is 'Stands for the number everywhere else [STAFF]';
comment on column mynumber.entry.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column mynumber.entry.number_index is 'Keyed index (HMAC-SHA-256) that finds the same number again [NUMBER]';
comment on column mynumber.entry.source is 'Where the number first came from [STAFF]';
comment on column mynumber.entry.wrapped_key is 'Key of this entry, wrapped by the key outside the database [NUMBER]';
comment on column mynumber.entry.sealed_number is 'The number, AES-256-GCM, bound to tenant, token and version [NUMBER]';
comment on column mynumber.entry.seal_version is 'Version of the sealing format [PUBLIC]';
comment on column mynumber.entry.deposited_at is 'When the number first arrived [STAFF]';
comment on column mynumber.entry.last_deposited_at is 'When the number last arrived [STAFF]';
comment on table mynumber.binding is 'Which case holds which number; a number without a case is removed [STAFF]';
comment on column mynumber.binding.case_number is 'The case [STAFF]';
comment on column mynumber.binding.token is 'The number, by its token [STAFF]';
comment on column mynumber.binding.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column mynumber.binding.source is 'Where this case has the number from; CARD is final [STAFF]';
comment on column mynumber.binding.bound_at is 'When the number was tied to the case [STAFF]';
comment on table mynumber.evidence is 'Signed envelopes exactly as received; they hold a number, so they live here [NUMBER]';
comment on column mynumber.evidence.case_number is 'The case the envelope opened [STAFF]';
comment on column mynumber.evidence.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column mynumber.evidence.wrapped_key is 'Key of this envelope, wrapped by the key outside the database [NUMBER]';
comment on column mynumber.evidence.sealed_envelope is 'The signed bytes, AES-256-GCM, bound to tenant, case and version [NUMBER]';
comment on column mynumber.evidence.seal_version is 'Version of the sealing format [PUBLIC]';
comment on column mynumber.evidence.sealed_at is 'When the envelope was stored [STAFF]';
comment on table mynumber.hold is 'What a transaction elsewhere has not settled yet; old rows are leftovers of a crash [STAFF]';
comment on column mynumber.hold.id is 'Running number [STAFF]';
comment on column mynumber.hold.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column mynumber.hold.kind is 'What waits: a deposit, a binding or an envelope [STAFF]';
comment on column mynumber.hold.token is 'The number that waits, by its token [STAFF]';
comment on column mynumber.hold.case_number is 'The case that may or may not come to be [STAFF]';
comment on column mynumber.hold.taken_at is 'Since when it waits [STAFF]';
