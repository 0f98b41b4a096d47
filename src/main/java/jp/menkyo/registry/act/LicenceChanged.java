package jp.menkyo.registry.act;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.LicenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * Something was done to a licence: {@code LICENCE_CORRECTED}, {@code _REISSUED}, {@code _SUSPENDED}, {@code _REVOKED},
 * {@code _DELETED}, {@code _REVIVED}, {@code _LINKED}, {@code _UNLINKED} or {@code _LINK_…}.
 *
 * @param reason 理由, two digits
 */
public record LicenceChanged(
        CaseNumber caseNumber,
        LicenceNumber number,
        ActKind kind,
        @Nullable String reason) implements DomainEvent {

    public static LicenceChanged by(LicenceAct act, LicenceNumber number) {
        return new LicenceChanged(
                act.basis().caseNumber(), number, act.kind(), act.basis().reasonCode());
    }

    @Override
    public String action() {
        return "LICENCE_" + kind.name();
    }

    @Override
    public String subject() {
        return number.code();
    }
}
