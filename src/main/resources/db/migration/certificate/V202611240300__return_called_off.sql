-- A report of a found certificate may be taken back; then nothing has to be handed in.
alter table certificate.return_duty drop constraint return_duty_receipt_known;
alter table certificate.return_duty add constraint return_duty_receipt_known
    check (receipt in ('HANDED_IN', 'STATED_LOST', 'CALLED_OFF'));

comment on column certificate.return_duty.receipt is 'HANDED_IN, STATED_LOST with a statement, or CALLED_OFF; empty while open [PERSONAL]';
