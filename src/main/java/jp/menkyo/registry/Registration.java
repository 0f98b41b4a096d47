package jp.menkyo.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import org.jspecify.annotations.Nullable;

/**
 * The items of 別添２ for one entry in the roster; holder id (1) and licence number (7) are given by {@link Registry}.
 *
 * @param issuedOn 発行年月日 (5), the date printed on the certificate
 * @param registeredOn 登録年月日 (6), the day the licence takes force (栄養士法第4条第1項)
 * @param reason 理由 (20), two digits; null for a new licence
 * @param remarks 備考 (21)
 * @param token the holder's My Number in the vault; null while not linked
 * @param approvedBy user name of the officer who decided on the application
 */
public record Registration(
        CaseNumber caseNumber,
        Filing filing,
        Holder holder,
        Qualification qualification,
        LocalDate issuedOn,
        LocalDate registeredOn,
        @Nullable String reason,
        @Nullable String remarks,
        @Nullable NumberToken token,
        String approvedBy) {

    public Registration {
        if (approvedBy.isBlank()) {
            throw new IllegalArgumentException("nothing is registered without an approver");
        }
        if (qualification.month().isAfter(YearMonth.from(registeredOn))) {
            throw new IllegalArgumentException("a licence cannot be registered before the qualification");
        }
    }

    /**
     * How the application was filed.
     *
     * @param receivedOn 収受日 (2)
     * @param deliveryCode 交付方法 (3): 1 counter, 2 and 3 registered post, 4 through an office, 5 digital only, 9 other
     * @param applicationClass 申請区分 (4), two digits, for instance 10 for a new licence
     */
    public record Filing(LocalDate receivedOn, String deliveryCode, String applicationClass) {

        private static final Pattern DELIVERY = Pattern.compile("[1-59]");
        private static final Pattern CLASS = Pattern.compile("[1-9][0-9]");

        public Filing {
            if (!DELIVERY.matcher(deliveryCode).matches()
                    || !CLASS.matcher(applicationClass).matches()) {
                throw new IllegalArgumentException("unknown way of delivery or class of application");
            }
        }
    }

    /** The ground of the licence: 登録種別 (8) and 資格取得年月 (9); the law keeps the month, not the day. */
    public record Qualification(Kind kind, YearMonth month) {}

    /** 登録種別. */
    public enum Kind {
        EXAM("1", "試験合格"),
        FACILITY("2", "養成施設卒業");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }
}
