package jp.menkyo.workflow.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.casefile.finding.AppliedRules;
import jp.menkyo.casefile.finding.AppliedRules.AppliedRule;
import jp.menkyo.intake.Application;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.workflow.assessment.AssessmentAnswer;
import jp.menkyo.workflow.assessment.AssessmentAnswer.State;
import jp.menkyo.workflow.casefacts.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a case stands towards the law, the clock and the other cases about the same licence. */
@Component
class CaseStanding {

    private final CaseFacts facts;
    private final AppliedRules rules;
    private final LicenceClaims claims;
    private final OfficeCalendar calendar;
    private final Clock clock;

    CaseStanding(CaseFacts facts, AppliedRules rules, LicenceClaims claims, OfficeCalendar calendar, Clock clock) {
        this.facts = facts;
        this.rules = rules;
        this.claims = claims;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What the rules say of the case now. */
    AssessmentAnswer assess(Application application) {
        return facts.assess(application);
    }

    /** The rules that were applied when it was assessed. */
    List<AppliedRule> rules(CaseNumber caseNumber) {
        return rules.of(caseNumber);
    }

    CasePage.Standing of(CaseFile file, AssessmentAnswer answer) {
        return new CasePage.Standing(
                answer.applicationClass(),
                answer.outcome().name(),
                deadline(answer),
                answer.flags(),
                file.state().open() ? daysLeft(file.targetOn()) : null,
                claims.before(file.caseNumber()).map(CaseNumber::value).orElse(null));
    }

    private static @Nullable String deadline(AssessmentAnswer answer) {
        var deadline = answer.deadline();
        if (deadline == null) {
            return null;
        }
        var day = WarekiDate.display(deadline.on());
        return deadline.late() ? "%s（%d日の遅延）".formatted(day, deadline.daysLate()) : day + "（期限内）";
    }

    /** Office days to the target day, negative when it has passed; null where there is none. */
    @Nullable
    Integer daysLeft(@Nullable LocalDate target) {
        if (target == null) {
            return null;
        }
        var today = LocalDate.now(clock);
        return target.isBefore(today)
                ? -calendar.officeDaysBetween(target, today)
                : calendar.officeDaysBetween(today, target);
    }

    /** The papers that the rules ask for, or leave out. */
    static List<CasePage.Paper> papers(AssessmentAnswer answer) {
        return answer.documents().stream()
                .map(paper -> new CasePage.Paper(
                        paper.code().name(),
                        paper.code().label(),
                        paper.state().name(),
                        words(paper.state()),
                        paper.why()))
                .toList();
    }

    private static String words(State state) {
        return switch (state) {
            case REQUIRED -> "必要";
            case CONDITIONAL -> "場合により必要";
            case OMITTED -> "省略できる";
            case REJECTED -> "受理できない";
        };
    }
}
