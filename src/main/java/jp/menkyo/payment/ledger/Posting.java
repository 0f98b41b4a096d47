package jp.menkyo.payment.ledger;

import jp.menkyo.payment.Account;

/**
 * Half of a move: an amount into or out of one account.
 *
 * @param yen positive into the account (借方), negative out of it (貸方), never zero
 */
record Posting(Account account, long yen) {

    Posting {
        if (yen == 0) {
            throw new IllegalArgumentException("a posting moves something");
        }
    }
}
