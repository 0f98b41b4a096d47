package jp.menkyo.workflow.correction;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.menkyo.casefile.determination.Determinations;
import jp.menkyo.casefile.ruling.Ruling;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.matter.LicenceMatter.Change;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.casefacts.CaseFacts;
import jp.menkyo.workflow.casefacts.RosterEntries;
import jp.menkyo.workflow.examination.grant.GrantCheck;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters an approved correction in the roster, as of today, and a new certificate where one is due. */
@Component
class RosterCorrection implements GrantCheck {

    /** 申請区分 of corrections without a new certificate. */
    private static final Set<String> WITHOUT_CERTIFICATE = Set.of("20");
    /** 訂正＋再交付: the old certificate is lost, so nothing is rewritten but made anew. */
    private static final String WITH_REISSUE = "31";
    /** 理由: その他, which the remarks explain (備考必須). */
    private static final String OTHER_REASON = "99";

    private final Applications applications;
    private final Determinations determinations;
    private final RosterEntries entries;
    private final Rulings rulings;
    private final CaseFacts facts;

    RosterCorrection(
            Applications applications,
            Determinations determinations,
            RosterEntries entries,
            Rulings rulings,
            CaseFacts facts) {
        this.applications = applications;
        this.determinations = determinations;
        this.entries = entries;
        this.rulings = rulings;
        this.facts = facts;
    }

    @Override
    public boolean concerns(Procedure procedure) {
        return procedure == Procedure.CHANGE;
    }

    /** What the roster holds already is not corrected, perhaps because a like application came first. */
    @Override
    public void check(CaseNumber caseNumber, String officer) {
        var application = application(caseNumber);
        var before = held(caseNumber);
        boolean same = after(application, before).equals(before);
        if (same && WITHOUT_CERTIFICATE.contains(facts.applicationClass(application))) {
            throw TaskRefused.closed("NOTHING_TO_CORRECT", "申請の内容は名簿と同じで、訂正する項目がありません。却下とするか、補正を求めて変更の内容を確かめてください。");
        }
    }

    @Override
    public List<Requirement> needs(CaseNumber caseNumber) {
        return OTHER_REASON.equals(change(application(caseNumber)).reasonCode())
                ? List.of(new Requirement("reason", "line", "理由（その他）の内容。名簿の備考に載ります", "裁判所の許可による訂正"))
                : List.of();
    }

    /** @return is a new certificate to be made? */
    boolean enter(CaseNumber caseNumber) {
        var application = application(caseNumber);
        var basis = basis(application);
        boolean certificate = !WITHOUT_CERTIFICATE.contains(basis.applicationClass());
        boolean reissue = basis.applicationClass().equals(WITH_REISSUE);
        boolean rewritten = certificate && !reissue;
        if (!change(application).kinds().isEmpty() || rewritten) {
            var today = rewritten ? basis.effectiveOn() : null;
            entries.apply(new LicenceAct.Correct(basis, after(application, held(caseNumber)), rewritten, today));
        }
        if (reissue) {
            entries.apply(new LicenceAct.Reissue(basis, basis.effectiveOn()));
        }
        return certificate;
    }

    private Basis basis(Application application) {
        var caseNumber = application.receiptNumber();
        var reason = change(application).reasonCode();
        var remarks = OTHER_REASON.equals(reason) ? remarks(caseNumber) : null;
        return entries.basis(application, reason, null, entries.approver(caseNumber), remarks);
    }

    private @Nullable String remarks(CaseNumber caseNumber) {
        return rulings.latest(caseNumber).map(Ruling::proposalReason).orElse(null);
    }

    private static Holder after(Application application, Holder before) {
        return CorrectedHolder.of(
                before, application.form(), change(application).kinds());
    }

    private static Change change(Application application) {
        return Objects.requireNonNull(application.form().matter().change(), "a correction changes something");
    }

    private Application application(CaseNumber caseNumber) {
        return determinations.asDetermined(applications.get(caseNumber));
    }

    private Holder held(CaseNumber caseNumber) {
        return entries.licence(caseNumber).items().holder();
    }
}
