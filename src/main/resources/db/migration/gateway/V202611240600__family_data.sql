-- What a query asked for: nothing else of the answer is taken.
alter table gateway.family_query add column data_kinds text[] not null default array['DOMICILE'];
alter table gateway.family_query alter column data_kinds drop default;
comment on column gateway.family_query.data_kinds is 'Kinds of data asked for, codes [STAFF]';
