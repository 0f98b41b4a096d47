package jp.menkyo.workflow.examination;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import jp.menkyo.casefile.determination.Determination;
import jp.menkyo.casefile.determination.Determination.Fact;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.form.ApplicationForm.Route;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.assessment.AssessmentAnswer;
import jp.menkyo.workflow.casefacts.CaseFacts;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Choice;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.springframework.stereotype.Component;

/**
 * The way out when a rule forbids granting only because something was declared wrongly: the examiner, who has proof of it,
 * determines the fact (職員の認定), and the rules are applied anew.
 */
@Component
class Redress {

    private static final String MONTHS = "courseMonths";
    private static final String DESIGNATED = "designatedFacility";
    private static final String MONTH = "qualifiedIn";

    private final Applications applications;
    private final CaseFacts facts;
    private final Clock clock;

    Redress(Applications applications, CaseFacts facts, Clock clock) {
        this.applications = applications;
        this.facts = facts;
        this.clock = clock;
    }

    /** The determination that might help; empty where nothing declared stands in the way. */
    Optional<Outcome> offered(CaseNumber caseNumber) {
        var form = applications.get(caseNumber).form();
        if (form.procedure() != Procedure.NEW) {
            return Optional.empty();
        }
        var outcome = facts.assess(applications.get(caseNumber)).outcome();
        if (outcome == AssessmentAnswer.Outcome.DUPLICATE) {
            return Optional.of(determine("他の都道府県に登録がないと認める", Requirement.reason("補正の申出を受け、申告のあった県に照会して登録がないことを確かめた")));
        }
        return Optional.of(form.ground().route() == Route.EXAM ? examination() : course());
    }

    private static Outcome course() {
        return determine(
                "資格の事実を認定する",
                new Requirement(MONTHS, "integer", "修業月数", "24"),
                Requirement.choice(
                        DESIGNATED,
                        "養成施設の指定",
                        new Choice("true", "指定された養成施設である"),
                        new Choice("false", "指定された養成施設ではない")),
                Requirement.reason("補正の履修証明書により確かめた"));
    }

    private static Outcome examination() {
        return determine(
                "合格の年月を認定する", new Requirement(MONTH, "line", "合格の年月", "1991-03"), Requirement.reason("合格証書の原本により確かめた"));
    }

    private static Outcome determine(String label, Requirement... requires) {
        return Outcome.back(ExaminationProcess.DETERMINE, label, requires);
    }

    /** What the officer determined. */
    List<Determination> of(Completion completion) {
        if (completion.input().containsKey(MONTH)) {
            return List.of(new Determination(Fact.QUALIFIED_IN, month(completion.required(MONTH))));
        }
        return completion.input().containsKey(MONTHS)
                ? List.of(
                        new Determination(Fact.COURSE_MONTHS, completion.required(MONTHS)),
                        new Determination(Fact.DESIGNATED_FACILITY, completion.required(DESIGNATED)))
                : List.of(new Determination(Fact.REGISTERED_IN, Determination.NOWHERE));
    }

    private String month(String written) {
        try {
            var month = YearMonth.parse(written);
            if (!month.isAfter(YearMonth.now(clock))) {
                return month.toString();
            }
        } catch (DateTimeParseException noMonth) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static TaskRefused unreadable() {
        return TaskRefused.invalid(MONTH, "NOT_A_MONTH", "合格の年月は 1991-03 の形で、今月までの月を入力してください。");
    }
}
