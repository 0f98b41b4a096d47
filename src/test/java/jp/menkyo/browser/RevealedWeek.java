package jp.menkyo.browser;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import jp.menkyo.SettableClock;
import jp.menkyo.mynumber.reveal.NumberedCases;
import jp.menkyo.mynumber.reveal.RevealRequest;
import jp.menkyo.mynumber.reveal.Reveals;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.revealreview.RevealReviews;
import org.camunda.bpm.engine.TaskService;

/** A week in which a number was shown, and after which the managers review that. */
record RevealedWeek(
        NumberedCases numbered, Reveals reveals, RevealReviews reviews, TaskService tasks, SettableClock clock) {

    private static final StaffMember VIEWER = new StaffMember("number1", "三浦 拓也", Set.of(Role.NUMBER_VIEWER));

    /** Lets the week after the last that anybody has reviewed go by. @return the id of the managers' task */
    String pass() {
        var monday = reviews.page(0).stream()
                .map(review -> review.week().monday())
                .filter(reviewed -> reviewed.isAfter(LocalDate.now(clock)))
                .findFirst()
                .orElse(LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .plusWeeks(1);
        clock.set(monday.plusDays(1));
        reveals.show(new RevealRequest(
                        numbered.open().caseNumber(), "PROOF_OF_NUMBER", "窓口のカードと照合するため", VIEWER, clock.instant()))
                .close();
        clock.set(monday.plusWeeks(1));
        reviews.openDue();
        return tasks.createTaskQuery()
                .processInstanceBusinessKey("reveals-" + monday)
                .singleResult()
                .getId();
    }
}
