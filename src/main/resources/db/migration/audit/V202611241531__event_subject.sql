-- Who looked at a licence, a certificate, a charge? Asked on the page of its holder.
create index event_subject on audit.event (administrator, subject, id) where subject is not null;
