package jp.menkyo.workflow.examination.grant;

import java.util.List;
import java.util.Optional;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.assessment.AssessmentAnswer;
import jp.menkyo.workflow.assessment.AssessmentAnswer.FiredRule;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Outcome;
import jp.menkyo.workflow.casefacts.CaseFacts;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.springframework.stereotype.Component;

/**
 * What the decision tables found in the case. Where they leave discretion (裁量審査) people judge; where a rule binds the
 * governor as well, nobody may grant. What only a person can find out, such as whether somebody recorded dead is alive, has
 * to be found out and written down first.
 */
@Component
class FindingCheck implements GrantCheck {

    /** There was no examination in that month, so the month is wrong or there is no ground (昭和60年法律73号附則5条). */
    private static final String EXAM_AFTER_END = "EXAM_AFTER_END";

    private final Applications applications;
    private final CaseFacts facts;
    private final Findings findings;

    FindingCheck(Applications applications, CaseFacts facts, Findings findings) {
        this.applications = applications;
        this.facts = facts;
        this.findings = findings;
    }

    @Override
    public boolean concerns(Procedure procedure) {
        return true;
    }

    @Override
    public void check(CaseNumber caseNumber, String officer) {
        var application = applications.get(caseNumber);
        var answer = facts.assess(application);
        if (forbids(application, answer)) {
            throw TaskRefused.closed("GRANT_FORBIDDEN", sentence(application, answer));
        }
    }

    @Override
    public Optional<Ground> ground(CaseNumber caseNumber) {
        var application = applications.get(caseNumber);
        var answer = facts.assess(application);
        return forbids(application, answer) ? Optional.of(Ground.of(decisive(answer))) : Optional.empty();
    }

    /** In a deletion the examiner has decided on the doubt before, as on a candidate (抹消候補). */
    @Override
    public List<Requirement> needs(CaseNumber caseNumber) {
        var application = applications.get(caseNumber);
        if (application.form().procedure() != Procedure.DELETION
                && facts.assess(application).outcome() == Outcome.OFFICER_MUST_RESOLVE) {
            return List.of(resolution("本人が来庁し、写真付きの本人確認書類で生存を確かめた"));
        }
        return whoItIs(application) ? List.of(resolution("戸籍抄本と写真付きの本人確認書類の原本により、本人を確かめた")) : List.of();
    }

    /** A first licence for somebody whom Juki-net does not confirm: a person has to find out who it is. */
    private boolean whoItIs(Application application) {
        return application.form().procedure() == Procedure.NEW
                && findings.latest(application.receiptNumber(), Finding.Source.JUKI)
                        .filter(IdentityDoubt::leaves)
                        .isPresent();
    }

    private static Requirement resolution(String example) {
        return new Requirement("resolution", "text", "職員が確かめた事実とその方法", example);
    }

    private static boolean forbids(Application application, AssessmentAnswer answer) {
        return switch (answer.outcome()) {
            case ACCEPTABLE, DISCRETIONARY -> false;
            case OFFICER_MUST_RESOLVE -> answer.flags().contains(EXAM_AFTER_END);
            case NOT_ENTITLED -> !reportsAFact(application);
            case REQUIREMENT_NOT_MET, NOT_COMPETENT, DUPLICATE, NO_DUTY, BLOCKED -> true;
        };
    }

    /** Who has no right to ask for a deletion may still be right about a death: then the office has taken it up itself. */
    private static boolean reportsAFact(Application application) {
        var matter = application.form().licence();
        var deletion = matter == null ? null : matter.deletion();
        return deletion != null && deletion.kind() != DeletionKind.OWN_REQUEST;
    }

    private static String sentence(Application application, AssessmentAnswer answer) {
        return "次の基準により認められません。「%s」%s".formatted(decisive(answer).basis(), instead(application));
    }

    private static String instead(Application application) {
        if (application.channel() == Channel.OFFICE) {
            return "行わないこととしてください。";
        }
        var refuse = "却下とするか、申告に誤りがあり得るときは補正を求めてください。";
        return application.form().procedure() == Procedure.NEW ? refuse + "申告と違う事実を確かめたときは、先にその事実を認めてください。" : refuse;
    }

    /** The rule that decided: on the merits, or when it did not come to that, on who is in charge. */
    private static FiredRule decisive(AssessmentAnswer answer) {
        return answer.rules().stream()
                .filter(rule -> rule.id().startsWith("ELIG") || rule.id().startsWith("COMP"))
                .reduce((competence, merits) -> merits)
                .orElseThrow();
    }
}
