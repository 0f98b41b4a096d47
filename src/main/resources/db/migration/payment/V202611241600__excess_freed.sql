-- an excess that was used for a charge is free again, when the rest of it was voided at the counter or taken back
alter table payment.entry drop constraint entry_kind_check;
alter table payment.entry add constraint entry_kind_check
    check (kind in ('OPENED', 'ORDERED', 'ORDER_CLOSED', 'PAID_ONLINE', 'PAID_AT_COUNTER', 'PAID_BY_SLIP', 'PAID_FROM_EXCESS',
                    'EXCESS_FREED', 'EXEMPTED', 'NO_FEE_DUE', 'CANCELLED', 'REVERSED', 'RECEIPT_VOIDED', 'WRITTEN_OFF',
                    'SETTLED_BY_PROVIDER', 'WITHHELD_BY_PROVIDER', 'EXCESS_RECEIVED', 'EXCESS_REVERSED', 'REFUND_DECIDED',
                    'EXCESS_REFUND_DECIDED', 'REFUND_PAID', 'REFUND_RETURNED', 'REFUND_CALLED_OFF', 'EXCESS_REFUND_CALLED_OFF'));
