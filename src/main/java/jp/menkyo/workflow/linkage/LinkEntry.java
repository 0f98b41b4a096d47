package jp.menkyo.workflow.linkage;

import static java.util.Objects.requireNonNull;

import jp.menkyo.intake.Application;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Licence.LinkState;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.workflow.casefacts.RosterEntries;
import org.springframework.stereotype.Component;

/**
 * Writes what came of a linkage in the roster. Every entry names who approved it: the officer who did, or {@code system}
 * when nothing was left to judge, because the rule itself was approved beforehand (decision record 4).
 */
@Component
class LinkEntry {

    /** Stands for the approved rule where no officer had to decide. */
    private static final String RULE = "system";

    private final RosterEntries entries;

    LinkEntry(RosterEntries entries) {
        this.entries = entries;
    }

    /** The licence of the case. */
    Licence licence(Application application) {
        return entries.licence(application.receiptNumber());
    }

    static NumberToken number(Application application) {
        return requireNonNull(application.token(), "a linkage comes with a number");
    }

    void linkByRule(Application application) {
        link(application, RULE);
    }

    void linkByDecision(Application application) {
        link(application, entries.approver(application.receiptNumber()));
    }

    private void link(Application application, String approver) {
        entries.apply(new LicenceAct.Link(entries.basis(application, null, approver), number(application)));
    }

    /**
     * Notes what was found about the link. A mismatch of somebody's number says nothing about the number that the licence
     * is linked with, so that such a link stays as it is.
     */
    void mark(Application application, LinkState found) {
        if (found == LinkState.MISMATCH && LinkDoubts.otherNumber(licence(application), number(application))) {
            return;
        }
        var approver = entries.approver(application.receiptNumber());
        entries.apply(new LicenceAct.MarkLink(entries.basis(application, null, approver), found));
    }
}
