package jp.menkyo.intake;

import java.time.LocalDate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The applicant withdraws (取下げ) an application that is not yet decided.
 *
 * @param writtenOn date of the 取下書 at the counter; null at the portal, where there is no paper
 */
public record WithdrawalRequested(
        CaseNumber caseNumber, @Nullable LocalDate writtenOn) implements DomainEvent {

    /** At the portal. */
    public WithdrawalRequested(CaseNumber caseNumber) {
        this(caseNumber, null);
    }

    @Override
    public String action() {
        return "WITHDRAWAL_REQUESTED";
    }

    @Override
    public @Nullable String reason() {
        return writtenOn == null ? null : writtenOn.toString();
    }
}
