-- Whoever is to be heard or told anew gets a notice of its own.
alter table casefile.disposition add column round int not null default 1;
alter table casefile.disposition add constraint disposition_round check (round > 0);

comment on column casefile.disposition.round is 'How often something was proposed in this case [STAFF]';
