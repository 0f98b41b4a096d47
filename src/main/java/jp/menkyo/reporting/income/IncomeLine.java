package jp.menkyo.reporting.income;

/**
 * Income of one class, in yen. The names are what the layout reads.
 *
 * @param label the class in words
 * @param receipts how often money came in
 * @param received what came in
 * @param reversed what the payment service took back, or a voided receipt gave back
 * @param refunded what was refunded, less refunds that came back undelivered
 */
public record IncomeLine(String label, long receipts, long received, long reversed, long refunded) {

    public long net() {
        return received - reversed - refunded;
    }

    IncomeLine plus(IncomeLine other) {
        return new IncomeLine(
                label,
                receipts + other.receipts,
                received + other.received,
                reversed + other.reversed,
                refunded + other.refunded);
    }
}
