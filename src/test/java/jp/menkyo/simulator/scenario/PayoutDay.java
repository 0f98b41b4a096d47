package jp.menkyo.simulator.scenario;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import jp.menkyo.payment.payout.PayoutRefused;
import jp.menkyo.payment.payout.Payouts;
import jp.menkyo.payment.refund.Refund.State;
import jp.menkyo.payment.refund.Refunds;
import jp.menkyo.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** The treasurer makes the file of transfers; stories that run at the same time may find themselves in one file. */
@Component
class PayoutDay {

    private final Payouts payouts;
    private final Refunds refunds;
    private final Clock clock;

    PayoutDay(Payouts payouts, Refunds refunds, Clock clock) {
        this.payouts = payouts;
        this.refunds = refunds;
        this.clock = clock;
    }

    /** Does the refund of the case wait for a file? */
    boolean due(CaseNumber caseNumber) {
        return refunds.latest(caseNumber)
                .filter(refund -> refund.state() == State.ACCOUNT_KNOWN)
                .isPresent();
    }

    void make(CaseNumber caseNumber) {
        try {
            payouts.make(nextWeekday(), "treasurer1");
        } catch (PayoutRefused nothingLeft) {
            if (refunds.latest(caseNumber).orElseThrow().state() != State.ORDERED) {
                throw nothingLeft;
            }
        }
    }

    private LocalDate nextWeekday() {
        return Stream.iterate(LocalDate.now(clock).plusDays(1), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .findFirst()
                .orElseThrow();
    }
}
