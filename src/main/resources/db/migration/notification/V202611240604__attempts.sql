alter table notification.notice add column attempts int not null default 0;
alter table notification.notice add column given_up_reason text check (length(given_up_reason) between 1 and 200);
alter table notification.notice drop constraint notice_state_known;
alter table notification.notice add constraint notice_state_known
    check (state in ('QUEUED', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED', 'GIVEN_UP', 'LETTER'));
grant update (attempts, given_up_reason) on notification.notice to menkyo_app;

comment on column notification.notice.attempts is 'How often it was handed over to the mail server [STAFF]';
comment on column notification.notice.given_up_reason is
    'Why an officer gave it up and how the person is told instead, in words that name nobody [STAFF]';
comment on column notification.notice.state is
    'QUEUED; SENDING is written before the hand-over; UNKNOWN when its end was not seen, for a person to settle; GIVEN_UP by an officer [STAFF]';
