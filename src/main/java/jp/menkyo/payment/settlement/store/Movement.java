package jp.menkyo.payment.settlement.store;

import java.time.LocalDate;
import jp.menkyo.payment.Means;

/** What came and went on a day by one means, in yen. */
public record Movement(LocalDate day, Means means, long entries, long received, long returned) {

    public long net() {
        return received - returned;
    }
}
