package jp.menkyo.payment.slip;

import java.time.LocalDate;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A payment slip (納入通知書, 地方自治法第231条, 同法施行令第154条). It lives and dies with its charge: while that is open the slip
 * can be paid with, late too, and a charge that takes the place of a reversed one gets a slip of its own.
 *
 * @param issuedOn day that stands on the paper
 * @param dueOn last day for paying (納期限)
 * @param issuedBy user name of the officer
 * @param state of the charge, now
 */
public record Slip(
        SlipNumber number,
        String chargeId,
        CaseNumber caseNumber,
        FeeCode purpose,
        Yen amount,
        LocalDate issuedOn,
        LocalDate dueOn,
        String issuedBy,
        Charge.State state) {

    /** Can it be paid with? */
    public boolean payable() {
        return state == Charge.State.OPEN;
    }

    /** A slip was made out. */
    record Issued(CaseNumber caseNumber, String subject) implements DomainEvent {

        @Override
        public String action() {
            return "SLIP_ISSUED";
        }

        @Override
        public @Nullable String reason() {
            return null;
        }
    }
}
