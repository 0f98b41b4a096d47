package jp.menkyo.intake;

import java.util.function.Supplier;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.problem.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes applications back (取下げ), through whichever door the applicant comes. */
@Service
public class Withdrawals {

    private final ApplicationProgress progress;
    private final ApplicationEventPublisher events;

    Withdrawals(ApplicationProgress progress, ApplicationEventPublisher events) {
        this.progress = progress;
        this.events = events;
    }

    /**
     * The case is looked at again when the process has taken the withdrawal: what was entered since the first look is seen
     * then, and what is being entered meanwhile cannot be committed any more.
     *
     * @param receive reads and keeps what the applicant handed in, once it is known that the case can be withdrawn
     * @param refusal thrown when the case is decided or over
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(
            CaseNumber caseNumber, Supplier<WithdrawalRequested> receive, Supplier<? extends Problem> refusal) {
        refuseUnless(progress.withdrawable(caseNumber), refusal);
        events.publishEvent(receive.get());
        refuseUnless(!progress.decided(caseNumber), refusal);
    }

    private static void refuseUnless(boolean withdrawable, Supplier<? extends Problem> refusal) {
        if (!withdrawable) {
            throw refusal.get();
        }
    }
}
