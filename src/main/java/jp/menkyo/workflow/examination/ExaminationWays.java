package jp.menkyo.workflow.examination;

import java.util.ArrayList;
import java.util.List;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.examination.grant.GrantChecks;
import jp.menkyo.workflow.examination.grant.Ground;
import jp.menkyo.workflow.worklist.step.ClosedOutcome;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import org.springframework.stereotype.Component;

/** The ways an examination can end: what is applied for, unless something stands against it; then the refusal comes first. */
@Component
class ExaminationWays {

    private final ProcedureWords words;
    private final GrantChecks checks;
    private final Redress redress;
    private final Deviations deviations;

    ExaminationWays(ProcedureWords words, GrantChecks checks, Redress redress, Deviations deviations) {
        this.words = words;
        this.checks = checks;
        this.redress = redress;
        this.deviations = deviations;
    }

    List<Outcome> open(CaseNumber caseNumber) {
        boolean grantable = checks.objection(caseNumber).isEmpty();
        var ways = new ArrayList<Outcome>();
        if (grantable) {
            ways.add(grant(caseNumber));
        } else {
            redress.offered(caseNumber).ifPresent(ways::add);
        }
        if (!words.byOffice(caseNumber)) {
            ways.add(amend());
        }
        ways.add(grantable ? ways.size() : 0, refuse(caseNumber, !grantable));
        return ways;
    }

    /** Granting, with what stands against it. */
    List<ClosedOutcome> closed(CaseNumber caseNumber) {
        return checks.objection(caseNumber).stream()
                .map(refusal -> new ClosedOutcome(ExaminationProcess.PROPOSE_REGISTRATION, label(caseNumber), refusal))
                .toList();
    }

    private Outcome grant(CaseNumber caseNumber) {
        return Outcome.forward(ExaminationProcess.PROPOSE_REGISTRATION, label(caseNumber))
                .demanding(checks.needs(caseNumber));
    }

    private String label(CaseNumber caseNumber) {
        return words.granted(caseNumber) + "が相当";
    }

    private static Outcome amend() {
        return Outcome.back(
                ExaminationProcess.REQUEST_AMENDMENT,
                "補正を求める",
                new Requirement("wanted", "text", "求める補正", "戸籍抄本（6か月以内に発行されたもの）"));
    }

    private Outcome refuse(CaseNumber caseNumber, boolean first) {
        var ground = checks.ground(caseNumber)
                .orElseGet(() -> new Ground(words.basisExample(caseNumber), words.refusalExample(caseNumber)));
        var wanted = new ArrayList<Requirement>();
        wanted.add(Requirement.reason(ground.reason()));
        wanted.add(new Requirement("legalBasis", "line", "根拠条項", ground.article()));
        if (!first && deviations.refusalDeviates(caseNumber)) {
            wanted.add(deviations.why());
        }
        return new Outcome(ExaminationProcess.PROPOSE_REFUSAL, words.refused(caseNumber) + "が相当", first, wanted);
    }
}
