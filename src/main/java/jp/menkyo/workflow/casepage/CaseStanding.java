package jp.menkyo.workflow.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.intake.Application;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.workflow.assessment.AssessmentAnswer;
import jp.menkyo.workflow.casefacts.CaseFacts;
import jp.menkyo.workflow.rostermatch.LicenceQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a case stands towards the law, the clock, the roster and the other cases about the same licence. */
@Component
class CaseStanding {

    private final CaseFacts facts;
    private final LicenceClaims claims;
    private final LicenceQuestion question;
    private final OfficeCalendar calendar;
    private final Clock clock;

    CaseStanding(
            CaseFacts facts, LicenceClaims claims, LicenceQuestion question, OfficeCalendar calendar, Clock clock) {
        this.facts = facts;
        this.claims = claims;
        this.question = question;
        this.calendar = calendar;
        this.clock = clock;
    }

    CasePage.Standing of(CaseFile file, Application application) {
        var answer = facts.assess(application);
        return new CasePage.Standing(
                answer.applicationClass(),
                answer.outcome().name(),
                deadline(answer),
                answer.flags(),
                file.state().open() ? daysLeft(file) : null,
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

    private int daysLeft(CaseFile file) {
        var today = LocalDate.now(clock);
        return file.targetOn().isBefore(today)
                ? -calendar.officeDaysBetween(file.targetOn(), today)
                : calendar.officeDaysBetween(today, file.targetOn());
    }

    /** Licences an officer may choose from, while nobody has said which one is meant. */
    List<CasePage.MaybeLicence> candidates(Application application) {
        boolean asked = application.form().licence() != null
                && claims.of(application.receiptNumber()).isEmpty();
        return asked
                ? question.ask(application).candidates().stream()
                        .map(scored -> new CasePage.MaybeLicence(
                                scored.candidate().number().display(),
                                scored.candidate().name().display(),
                                scored.candidate().birthDate().display(),
                                scored.reasons().stream()
                                        .sorted()
                                        .map(reason -> reason.label())
                                        .toList()))
                        .toList()
                : List.of();
    }
}
