-- Matters that nobody applied for: the office acts of its own accord (職権).
alter table intake.application drop constraint application_channel_check;
alter table intake.application
    add constraint application_channel check (channel in ('ONLINE', 'COUNTER', 'POST', 'OFFICE'));
