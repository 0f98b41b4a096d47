package jp.menkyo.workflow.officialcorrection;

import java.util.EnumSet;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.casefacts.RosterEntries;
import jp.menkyo.workflow.correction.CorrectedHolder;
import jp.menkyo.workflow.examination.grant.GrantCheck;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.springframework.stereotype.Component;

/** Enters what one officer typed and another approved, wherever it differs from the roster. */
@Component
class RosterOfficialCorrection implements GrantCheck {

    /** 理由: 職権（誤記）. */
    private static final String CLERICAL_ERROR = "90";

    private final Applications applications;
    private final RosterEntries entries;

    RosterOfficialCorrection(Applications applications, RosterEntries entries) {
        this.applications = applications;
        this.entries = entries;
    }

    @Override
    public boolean concerns(Procedure procedure) {
        return procedure == Procedure.OFFICIAL_CORRECTION;
    }

    @Override
    public void check(CaseNumber caseNumber, String officer) {
        var act = act(applications.get(caseNumber), officer);
        if (act.holder().equals(held(caseNumber)) && !act.rewritten()) {
            throw TaskRefused.closed("NOTHING_TO_CORRECT", "入力された内容は名簿と同じです。訂正する項目がないため、行わないこととしてください。");
        }
        entries.check(caseNumber, act);
    }

    /** @return is a new certificate to be made? */
    boolean enter(CaseNumber caseNumber) {
        var act = act(applications.get(caseNumber), entries.approver(caseNumber));
        entries.apply(act);
        return act.rewritten();
    }

    private LicenceAct.Correct act(Application application, String approver) {
        var form = application.form();
        var held = held(application.receiptNumber());
        var kinds = EnumSet.noneOf(ChangeKind.class);
        kinds.addAll(TypedDifferences.of(form, held));
        if (form.matter().change() != null) {
            kinds.addAll(form.matter().change().kinds());
        }
        var basis = entries.basis(application, CLERICAL_ERROR, approver);
        boolean rewritten = form.matter().newCertificate();
        return new LicenceAct.Correct(
                basis, CorrectedHolder.of(held, form, kinds), rewritten, rewritten ? basis.effectiveOn() : null);
    }

    private Holder held(CaseNumber caseNumber) {
        return entries.licence(caseNumber).items().holder();
    }
}
