package jp.menkyo.registry;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.LicenceNumber;

/** A licence was entered in the roster and has force from its registration date (栄養士法第4条第1項). */
public record LicenceRegistered(CaseNumber caseNumber, LicenceNumber number) implements DomainEvent {

    @Override
    public String action() {
        return "LICENCE_REGISTERED";
    }

    @Override
    public String subject() {
        return number.code();
    }
}
