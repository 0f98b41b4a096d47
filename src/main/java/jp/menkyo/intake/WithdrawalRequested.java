package jp.menkyo.intake;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** The applicant withdraws (取下げ) an application that is not yet decided. */
public record WithdrawalRequested(CaseNumber caseNumber) implements DomainEvent {

    @Override
    public String action() {
        return "WITHDRAWAL_REQUESTED";
    }
}
