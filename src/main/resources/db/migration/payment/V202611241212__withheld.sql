-- The kinds of entries of settlement and refund together: each was written without the other.
alter table payment.entry drop constraint entry_kind_check;
alter table payment.entry add constraint entry_kind_check
    check (kind in ('OPENED', 'ORDERED', 'ORDER_CLOSED', 'PAID_ONLINE', 'PAID_AT_COUNTER', 'PAID_BY_SLIP', 'PAID_FROM_EXCESS',
                    'EXEMPTED', 'NO_FEE_DUE', 'CANCELLED', 'REVERSED', 'RECEIPT_VOIDED', 'WRITTEN_OFF', 'SETTLED_BY_PROVIDER',
                    'WITHHELD_BY_PROVIDER', 'EXCESS_RECEIVED', 'EXCESS_REVERSED', 'REFUND_DECIDED', 'EXCESS_REFUND_DECIDED',
                    'REFUND_PAID', 'REFUND_RETURNED', 'REFUND_CALLED_OFF', 'EXCESS_REFUND_CALLED_OFF'));
