package jp.menkyo.registry.history;

import java.time.Instant;
import java.util.List;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Licence.Entry;
import jp.menkyo.registry.Licence.Suspension;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.registry.act.LicenceAct;

/** The line that the history gets for what is done. */
public final class NewEntry {

    private NewEntry() {}

    /** The first line of every history. */
    public static Entry of(Licence registered, Instant at) {
        var items = registered.items();
        return new Entry(
                ActKind.REGISTERED,
                items.reason(),
                null,
                items.registeredOn(),
                items.caseNumber(),
                items.filing().applicationClass(),
                items.issuedOn(),
                items.remarks(),
                at,
                items.approvedBy(),
                null,
                null,
                List.of());
    }

    /** The line for {@code act}, done to the licence as it was {@code before}. */
    public static Entry of(Licence before, LicenceAct act, Instant at) {
        var basis = act.basis();
        var issuedOn = act.issuedOn();
        return new Entry(
                act.kind(),
                basis.reasonCode(),
                null,
                basis.effectiveOn(),
                basis.caseNumber(),
                basis.applicationClass(),
                issuedOn == null ? before.items().issuedOn() : issuedOn,
                basis.remarks(),
                at,
                basis.approvedBy(),
                act instanceof LicenceAct.Suspend suspend ? new Suspension(suspend.from(), suspend.to()) : null,
                act instanceof LicenceAct.Delete delete ? delete.deletion() : null,
                act instanceof LicenceAct.Correct correct
                        ? Item.differences(before.items().holder(), correct.holder())
                        : List.of());
    }
}
