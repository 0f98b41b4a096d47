package jp.menkyo.workflow.linkage;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.intake.Application;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Licence.LinkState;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.workflow.casefacts.CaseFacts;
import jp.menkyo.workflow.casefacts.CaseLicence;
import org.springframework.stereotype.Component;

/**
 * Writes what came of a linkage in the roster. Every entry names who approved it: the officer who did, or {@code system}
 * when nothing was left to judge, because the rule itself was approved beforehand (decision record 4).
 */
@Component
class LinkEntry {

    /** Stands for the approved rule where no officer had to decide. */
    private static final String RULE = "system";

    private final Registry registry;
    private final CaseLicence licences;
    private final CaseFacts facts;
    private final Rulings rulings;
    private final Clock clock;

    LinkEntry(Registry registry, CaseLicence licences, CaseFacts facts, Rulings rulings, Clock clock) {
        this.registry = registry;
        this.licences = licences;
        this.facts = facts;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** The licence of the case. */
    Licence licence(Application application) {
        return licences.find(application.receiptNumber()).orElseThrow(LicenceUnknown::new);
    }

    static NumberToken number(Application application) {
        return requireNonNull(application.token(), "a linkage comes with a number");
    }

    void linkByRule(Application application) {
        link(application, RULE);
    }

    void linkByDecision(Application application) {
        link(application, rulings.approver(application.receiptNumber()));
    }

    private void link(Application application, String approver) {
        var act = new LicenceAct.Link(basis(application, approver), number(application));
        registry.apply(licence(application).number(), act);
    }

    /**
     * Notes what was found about the link. A mismatch of somebody's number says nothing about the number that the licence
     * is linked with, so that such a link stays as it is.
     */
    void mark(Application application, LinkState found) {
        var licence = licence(application);
        if (found == LinkState.MISMATCH && LinkDoubts.otherNumber(licence, number(application))) {
            return;
        }
        var approver = rulings.approver(application.receiptNumber());
        registry.apply(licence.number(), new LicenceAct.MarkLink(basis(application, approver), found));
    }

    private Basis basis(Application application, String approver) {
        return new Basis(
                application.receiptNumber(),
                facts.applicationClass(application),
                null,
                application.receivedOn(),
                LocalDate.now(clock),
                approver,
                null);
    }
}
