-- Who may read a note, and which colleagues it calls on.
alter table casefile.note
    add column audience  text   not null default 'CASE' check (audience in ('CASE', 'SECTION', 'MANAGERS')),
    add column roles     text[] not null default '{}',
    add column deviation boolean not null default false,
    add constraint note_section_has_roles check (audience <> 'SECTION' or cardinality(roles) > 0);

comment on column casefile.note.audience is 'Who may read it: all staff of the case, the roles of its writer, or managers [STAFF]';
comment on column casefile.note.roles is 'Roles its writer had then, for notes of a section [STAFF]';
comment on column casefile.note.deviation is 'Says why an officer decided otherwise than the decision table [STAFF]';

create table casefile.mention (
    note_id       bigint      not null references casefile.note on delete cascade,
    username      text        not null,
    administrator text        not null default current_setting('app.tenant'),
    read_at       timestamptz,
    primary key (note_id, username)
);

create index mention_unread on casefile.mention (username) where read_at is null;

alter table casefile.mention enable row level security;
alter table casefile.mention force row level security;
create policy mention_tenant on casefile.mention
    using (administrator = nullif(current_setting('app.tenant', true), ''))
    with check (administrator = nullif(current_setting('app.tenant', true), ''));

grant select, insert on casefile.mention to menkyo_app;
grant update (read_at) on casefile.mention to menkyo_app;

comment on table casefile.mention is 'Colleagues whom a note calls on; erased with the note [STAFF]';
comment on column casefile.mention.note_id is 'Note [STAFF]';
comment on column casefile.mention.username is 'Colleague who is called on [STAFF]';
comment on column casefile.mention.administrator is 'The 資格管理者 the row belongs to [PUBLIC]';
comment on column casefile.mention.read_at is 'When the colleague said that it was read [STAFF]';
