package jp.menkyo.intake;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** An application was accepted and has its receipt number; the case opens in the same transaction. */
public record ApplicationReceived(Application application) implements DomainEvent {

    @Override
    public String action() {
        return "APPLICATION_RECEIVED";
    }

    @Override
    public CaseNumber caseNumber() {
        return application.receiptNumber();
    }

    @Override
    public String reason() {
        return application.channel().name();
    }
}
