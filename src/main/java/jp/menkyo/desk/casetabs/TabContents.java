package jp.menkyo.desk.casetabs;

import java.util.Arrays;
import java.util.List;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.desk.reveal.NumberSections;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.notification.Notices;
import jp.menkyo.payment.Payments;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casepage.CasePages;
import jp.menkyo.workflow.casepage.words.TimelineKind;
import jp.menkyo.workflow.progress.DecisionsMade;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts into the model what a tab shows, and no more: each tab is read when it is opened. */
@Component
class TabContents {

    private static final String ENTRIES = "entries";

    private final CaseFiles cases;
    private final CasePages pages;
    private final NumberSections numbers;
    private final ApplicationProgress progress;
    private final DecisionsMade decisions;
    private final Payments payments;
    private final Notices notices;
    private final AuditTrail audit;

    TabContents(
            CaseFiles cases,
            CasePages pages,
            NumberSections numbers,
            ApplicationProgress progress,
            DecisionsMade decisions,
            Payments payments,
            Notices notices,
            AuditTrail audit) {
        this.cases = cases;
        this.pages = pages;
        this.numbers = numbers;
        this.progress = progress;
        this.decisions = decisions;
        this.payments = payments;
        this.notices = notices;
        this.audit = audit;
    }

    void fill(CaseTab tab, CaseNumber number, Model model) {
        switch (tab) {
            case OVERVIEW -> overview(number, model);
            case COMPARISON, DOCUMENTS, CERTIFICATE -> model.addAttribute("page", pages.read(number));
            case DECISIONS -> {
                model.addAttribute("page", pages.read(number));
                model.addAttribute("decisions", decisions.of(number));
            }
            case FEES -> {
                model.addAttribute("page", pages.read(number));
                model.addAttribute("ledger", payments.ledger(number));
            }
            case NOTICES -> model.addAttribute("notices", notices.of(number));
            default -> throw new IllegalArgumentException(tab + " has a way of its own");
        }
    }

    private void overview(CaseNumber number, Model model) {
        model.addAttribute("page", pages.read(number));
        model.addAttribute("number", numbers.of(cases.get(number)));
        model.addAttribute("awaitsAmendment", progress.awaitsAmendment(number));
        model.addAttribute("withdrawable", progress.withdrawable(number));
        model.addAttribute(
                "papers",
                Arrays.stream(DocumentKind.values())
                        .filter(DocumentKind::handedIn)
                        .toList());
    }

    /** One entry more than a page is asked for, to know whether there is another page. */
    void timeline(CaseNumber number, TimelineView view, Model model) {
        var found = audit.page(
                number, view.beginnings(), view.apart(), view.newestFirst(), view.offset(), view.limit() + 1);
        model.addAttribute("view", view);
        model.addAttribute("more", found.size() > view.limit());
        model.addAttribute(ENTRIES, firstOf(found, view.limit()));
        model.addAttribute("kinds", TimelineKind.values());
    }

    private static List<AuditEntry> firstOf(List<AuditEntry> found, int limit) {
        return found.subList(0, Math.min(limit, found.size()));
    }
}
