package jp.menkyo.intake.signature;

import java.time.Instant;
import java.util.Set;

/**
 * How the signature of an online application was judged.
 *
 * @param validatedAt the time of receipt, which the judgement is for
 * @param certificateSerial hexadecimal
 * @param findings what an officer should look at; empty when certificate and form agree
 */
public record SignatureReport(Instant validatedAt, String certificateSerial, Set<Finding> findings) {

    public SignatureReport {
        findings = Set.copyOf(findings);
    }

    /** Differences that do not prove another person: certificates follow a marriage or a move at once. */
    public enum Finding {
        NAME_DIFFERS("電子証明書の氏名が申請の氏名と異なる"),
        ADDRESS_DIFFERS("電子証明書の住所が申請の住所と異なる");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
