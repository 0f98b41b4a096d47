package jp.menkyo.payment.settlement.day;

import java.util.Set;
import jp.menkyo.payment.settlement.match.Difference.Kind;

/** Why something differs. Where money or the record of it is set right, a second officer has to agree. */
public enum Cause {
    NEXT_DAY("翌日以降の精算に含まれる", false, Set.of(Kind.NOT_IN_FILE, Kind.AMOUNT, Kind.ORDER_DISAGREES)),
    BOOKED_LATER("翌日以降に記帳する", false, Set.of(Kind.NOT_IN_BOOK, Kind.AMOUNT)),
    PROVIDER_ERROR(
            "決済サービスの誤り（訂正を求めた）", false, Set.of(Kind.NOT_IN_BOOK, Kind.NOT_IN_FILE, Kind.AMOUNT, Kind.ORDER_DISAGREES)),
    OFFICE_ERROR("当方の誤り（記録を訂正した）", true, Set.of(Kind.values())),
    CASH_OVER_SHORT("窓口の現金の過不足", true, Set.of(Kind.COUNTED));

    private final String label;
    private final boolean secondPerson;
    private final Set<Kind> explains;

    Cause(String label, boolean secondPerson, Set<Kind> explains) {
        this.label = label;
        this.secondPerson = secondPerson;
        this.explains = explains;
    }

    public String label() {
        return label;
    }

    /** Does another officer have to agree? */
    public boolean needsSecondPerson() {
        return secondPerson;
    }

    public boolean explains(Kind kind) {
        return explains.contains(kind);
    }
}
