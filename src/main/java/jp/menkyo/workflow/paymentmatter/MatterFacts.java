package jp.menkyo.workflow.paymentmatter;

import java.util.List;
import java.util.Optional;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.excess.Discrepancy;
import jp.menkyo.payment.excess.Excesses;
import jp.menkyo.payment.refund.Refund;
import jp.menkyo.payment.refund.Refunds;
import jp.menkyo.payment.settlement.day.OpenDifferences;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.springframework.stereotype.Component;

/** How a case stands with its money. */
@Component
class MatterFacts {

    private final Payments payments;
    private final Excesses excesses;
    private final Refunds refunds;
    private final CaseFiles cases;
    private final ApplicationProgress progress;
    private final OpenDifferences differences;

    MatterFacts(
            Payments payments,
            Excesses excesses,
            Refunds refunds,
            CaseFiles cases,
            ApplicationProgress progress,
            OpenDifferences differences) {
        this.differences = differences;
        this.payments = payments;
        this.excesses = excesses;
        this.refunds = refunds;
        this.cases = cases;
        this.progress = progress;
    }

    Yen excess(CaseNumber caseNumber) {
        return excesses.of(caseNumber);
    }

    List<Charge> open(CaseNumber caseNumber) {
        return payments.of(caseNumber).stream().filter(Charge::open).toList();
    }

    Yen due(CaseNumber caseNumber) {
        return open(caseNumber).stream().map(Charge::amount).reduce(Yen.ZERO, Yen::plus);
    }

    /** A charge that is open in the place of a payment that was taken back. */
    Optional<Charge> reversed(CaseNumber caseNumber) {
        return open(caseNumber).stream()
                .filter(charge -> charge.supersedes() != null)
                .findFirst();
    }

    /** What nobody has explained yet to close a day. */
    List<OpenDifferences.Open> differences(CaseNumber caseNumber) {
        return differences.of(caseNumber);
    }

    /** Has an officer nothing left to settle, and was nothing found that somebody has to take note of? */
    boolean quiet(CaseNumber caseNumber) {
        return excess(caseNumber).isZero()
                && reversed(caseNumber).isEmpty()
                && payments.discrepancies(caseNumber).isEmpty()
                && differences(caseNumber).isEmpty();
    }

    boolean refundUnderWay(CaseNumber caseNumber) {
        return refunds.latest(caseNumber)
                .filter(refund -> !refund.state().over())
                .isPresent();
    }

    /** Could an amount still be added to the refund that is under way? Not once it is decided. */
    boolean covered(CaseNumber caseNumber) {
        return refunds.latest(caseNumber)
                .filter(refund -> refund.state() == Refund.State.JUDGING || refund.state() == Refund.State.PROPOSED)
                .isPresent();
    }

    /** Has the applicant got what the fee was for? */
    boolean granted(CaseNumber caseNumber) {
        return progress.decided(caseNumber);
    }

    /** Did the case end without anything for which a fee would be due? */
    boolean endedWithout(CaseNumber caseNumber) {
        var state = cases.get(caseNumber).state();
        return state == CaseState.WITHDRAWN || state == CaseState.REFUSED;
    }

    Refund.Cause cause(CaseNumber caseNumber) {
        return payments.discrepancies(caseNumber).stream()
                        .anyMatch(found -> found.kind() == Discrepancy.Kind.PAID_TWICE)
                ? Refund.Cause.DUPLICATE
                : Refund.Cause.OVERPAID;
    }
}
