package jp.menkyo.certificate.returns;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.LicenceNumber;

/** A certificate is to be handed in, was handed in, or its holder was reminded. */
record ReturnChanged(String action, CaseNumber caseNumber, LicenceNumber licence, String reason)
        implements DomainEvent {

    static ReturnChanged demanded(ReturnDuty duty) {
        return of("RETURN_DEMANDED", duty, duty.ground().name());
    }

    static ReturnChanged received(ReturnDuty duty, ReturnDuty.Receipt receipt) {
        return of("RETURN_RECEIVED", duty, receipt.name());
    }

    static ReturnChanged calledOff(ReturnDuty duty) {
        return of("RETURN_CALLED_OFF", duty, duty.ground().name());
    }

    static ReturnChanged reminded(ReturnDuty duty, int step) {
        return of("RETURN_REMINDED", duty, Integer.toString(step));
    }

    private static ReturnChanged of(String action, ReturnDuty duty, String reason) {
        return new ReturnChanged(action, duty.caseNumber(), duty.licence(), reason);
    }

    @Override
    public String subject() {
        return licence.code();
    }
}
