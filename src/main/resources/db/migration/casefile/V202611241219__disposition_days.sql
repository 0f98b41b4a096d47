-- Nobody is heard before they are invited, and nothing is served before it is decided (行政手続法第15条・第30条).
alter table casefile.disposition add column proposed_on date;
alter table casefile.disposition add column decided_on date;
alter table casefile.disposition add constraint disposition_served_after_decision check (served_on >= decided_on);

comment on column casefile.disposition.proposed_on is 'Day on which it was proposed and the person invited; null when older than this column [SPECIAL]';
comment on column casefile.disposition.decided_on is 'Day on which it was decided; null until then, or when older than this column [SPECIAL]';
