package jp.menkyo.workflow.officialcorrection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.casefacts.CaseFacts;
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
    private final LicenceClaims claims;
    private final Registry registry;
    private final Rulings rulings;
    private final CaseFacts facts;
    private final Clock clock;

    RosterOfficialCorrection(
            Applications applications,
            LicenceClaims claims,
            Registry registry,
            Rulings rulings,
            CaseFacts facts,
            Clock clock) {
        this.applications = applications;
        this.claims = claims;
        this.registry = registry;
        this.rulings = rulings;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public boolean concerns(Procedure procedure) {
        return procedure == Procedure.OFFICIAL_CORRECTION;
    }

    @Override
    public void check(CaseNumber caseNumber, String officer) {
        var application = applications.get(caseNumber);
        var number = licence(caseNumber);
        var act = act(application, number, officer);
        if (act.holder().equals(held(number)) && !act.rewritten()) {
            throw TaskRefused.closed("NOTHING_TO_CORRECT", "入力された内容は名簿と同じです。訂正する項目がないため、行わないこととしてください。");
        }
        registry.check(number, act);
    }

    /** @return is a new certificate to be made? */
    boolean enter(CaseNumber caseNumber) {
        var application = applications.get(caseNumber);
        var number = licence(caseNumber);
        registry.apply(number, act(application, number, rulings.approver(caseNumber)));
        return application.form().matter().newCertificate();
    }

    private LicenceAct.Correct act(Application application, LicenceNumber number, String approver) {
        var form = application.form();
        var held = held(number);
        var kinds = EnumSet.noneOf(ChangeKind.class);
        kinds.addAll(TypedDifferences.of(form, held));
        if (form.matter().change() != null) {
            kinds.addAll(form.matter().change().kinds());
        }
        var today = LocalDate.now(clock);
        var basis = new Basis(
                application.receiptNumber(),
                facts.applicationClass(application),
                CLERICAL_ERROR,
                application.receivedOn(),
                today,
                approver,
                null);
        boolean rewritten = form.matter().newCertificate();
        return new LicenceAct.Correct(
                basis, CorrectedHolder.of(held, form, kinds), rewritten, rewritten ? today : null);
    }

    private Holder held(LicenceNumber number) {
        return registry.find(number).orElseThrow(LicenceUnknown::new).items().holder();
    }

    private LicenceNumber licence(CaseNumber caseNumber) {
        return claims.of(caseNumber).orElseThrow(LicenceUnknown::new);
    }
}
