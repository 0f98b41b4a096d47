package jp.menkyo.payment.ledger;

import java.util.List;
import jp.menkyo.payment.Account;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.Means;
import org.jspecify.annotations.Nullable;

/** Says which two accounts an entry moves money between (仕訳). */
final class Bookkeeping {

    private Bookkeeping() {}

    private record Move(Account into, Account outOf) {}

    /** The postings of an entry, together zero; none for an entry that moves nothing. */
    static List<Posting> postings(Entry entry) {
        var move = move(entry.kind(), entry.means());
        long yen = entry.amount().amount();
        return move == null || yen == 0
                ? List.of()
                : List.of(new Posting(move.into(), yen), new Posting(move.outOf(), -yen));
    }

    private static @Nullable Move move(Entry.Kind kind, @Nullable Means means) {
        return switch (kind) {
            case ORDERED, ORDER_CLOSED, NO_FEE_DUE -> null;
            case OPENED -> new Move(Account.RECEIVABLE, Account.FEE_INCOME);
            case PAID_ONLINE, PAID_AT_COUNTER, PAID_BY_SLIP -> new Move(money(means), Account.RECEIVABLE);
            case PAID_FROM_EXCESS -> new Move(Account.EXCESS, Account.RECEIVABLE);
            case EXEMPTED -> new Move(Account.EXEMPTION, Account.RECEIVABLE);
            case CANCELLED -> new Move(Account.FEE_INCOME, Account.RECEIVABLE);
            // the charge itself goes with its payment; what is still due is charged anew
            case REVERSED, RECEIPT_VOIDED -> new Move(Account.FEE_INCOME, money(means));
            case EXCESS_FREED -> new Move(Account.FEE_INCOME, Account.EXCESS);
            case WRITTEN_OFF -> new Move(Account.WRITTEN_OFF, Account.RECEIVABLE);
            case SETTLED_BY_PROVIDER -> new Move(Account.BANK, Account.PROVIDER);
            case WITHHELD_BY_PROVIDER -> new Move(Account.PROVIDER, Account.BANK);
            case EXCESS_RECEIVED -> new Move(money(means), Account.EXCESS);
            case EXCESS_REVERSED -> new Move(Account.EXCESS, money(means));
            case REFUND_DECIDED -> new Move(Account.FEE_INCOME, Account.REFUND_DUE);
            case EXCESS_REFUND_DECIDED -> new Move(Account.EXCESS, Account.REFUND_DUE);
            case REFUND_PAID -> new Move(Account.REFUND_DUE, money(means));
            case REFUND_RETURNED -> new Move(money(means), Account.REFUND_DUE);
            case REFUND_CALLED_OFF -> new Move(Account.REFUND_DUE, Account.FEE_INCOME);
            case EXCESS_REFUND_CALLED_OFF -> new Move(Account.REFUND_DUE, Account.EXCESS);
        };
    }

    private static Account money(@Nullable Means means) {
        if (means == null) {
            throw new IllegalArgumentException("money comes and goes by some means");
        }
        return means.account();
    }
}
