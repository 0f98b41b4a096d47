package jp.menkyo.desk.casetabs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.casepage.words.TimelineKind;
import jp.menkyo.workflow.progress.DecisionsMade;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts into the model what a tab shows, and no more: each tab is read when it is opened. */
@Component
class TabContents {

    private static final Set<CaseSection> OVERVIEW = EnumSet.of(
            CaseSection.APPLICATION,
            CaseSection.COMPARISON,
            CaseSection.SIMILAR,
            CaseSection.FEES,
            CaseSection.DECISION,
            CaseSection.CERTIFICATE);
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

    @Transactional(readOnly = true)
    void fill(CaseTab tab, CaseNumber number, Model model) {
        switch (tab) {
            case OVERVIEW -> overview(number, model);
            case COMPARISON -> page(number, EnumSet.of(CaseSection.COMPARISON), model);
            case DOCUMENTS -> model.addAttribute("page", pages.read(number, EnumSet.of(CaseSection.PAPERS), true));
            case CERTIFICATE -> page(number, EnumSet.of(CaseSection.CERTIFICATE), model);
            case DECISIONS -> {
                page(number, EnumSet.of(CaseSection.RULES), model);
                model.addAttribute("decisions", decisions.of(number));
            }
            case FEES -> {
                page(number, EnumSet.of(CaseSection.FEES), model);
                model.addAttribute("ledger", payments.ledger(number));
            }
            case NOTICES -> model.addAttribute("notices", notices.of(number));
            default -> throw new IllegalArgumentException(tab + " has a way of its own");
        }
    }

    private void page(CaseNumber number, Set<CaseSection> parts, Model model) {
        model.addAttribute("page", pages.read(number, parts, false));
    }

    private void overview(CaseNumber number, Model model) {
        model.addAttribute("page", pages.read(number, OVERVIEW, true));
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
