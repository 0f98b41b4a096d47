package jp.menkyo.workflow.revealreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.SettableClock;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.intake.Traces;
import jp.menkyo.mynumber.reveal.NumberedCases;
import jp.menkyo.mynumber.reveal.RevealRequest;
import jp.menkyo.mynumber.reveal.Reveals;
import jp.menkyo.mynumber.reveal.grant.Grants;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.revealreview.Verdict.Kind;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every reveal of a week is held against its case by a manager; each test has weeks of its own. */
@MenkyoTest
class RevealReviewsTest {

    private static final StaffMember VIEWER = new StaffMember("number1", "三浦 拓也", Set.of(Role.NUMBER_VIEWER));

    @LocalServerPort
    int port;

    @Autowired
    RevealReviews reviews;

    @Autowired
    Reveals reveals;

    @Autowired
    Grants grants;

    @Autowired
    NumberedCases numbered;

    @Autowired
    CaseFiles cases;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    StaffDirectory staff;

    @Autowired
    SettableClock clock;

    private ReviewWeek week;
    private StaffMember manager;

    @BeforeEach
    void beginAWeek() {
        week = new ReviewWeek(FreshWeeks.monday());
        clock.set(week.monday().plusDays(1));
        manager = staff.find("manager1").orElseThrow();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void becomesOneTaskThatEndsWhenEachWasLookedAt() {
        var ordinary = reveal(VIEWER);
        clock.advance(Duration.ofHours(10));
        var late = reveal(VIEWER);
        cases.close(late, CaseState.REFUSED);

        nextWeek();
        reviews.openDue();

        var lines = reviews.lines(week);
        assertThat(lines).extracting(line -> line.reveal().caseNumber()).containsExactly(ordinary, late);
        assertThat(lines.get(0).odd()).isFalse();
        assertThat(lines.get(1).oddities()).extracting(Enum::name).containsExactly("OUTSIDE_HOURS");
        assertThat(lines.get(1).stateThen()).isEqualTo("処理中");
        assertThat(lines.get(1).stateNow()).isEqualTo("却下");
        assertThat(reviews.find(week).orElseThrow().odd()).isEqualTo(1);
        assertThat(task()).isNotNull();

        reviews.confirmOrdinary(week, "受付簿と照らした", manager);
        assertThat(task()).as("the odd one is left").isNotNull();
        reviews.judge(week, lines.get(1).reveal().id(), Kind.PROPER, "夜間の窓口の延長による", manager);

        assertThat(task()).isNull();
        assertThat(reviews.find(week).orElseThrow().closedAt()).isNotNull();
        assertThat(history.createHistoricTaskInstanceQuery()
                        .processInstanceBusinessKey(week.businessKey())
                        .singleResult()
                        .getAssignee())
                .isEqualTo("manager1");
        assertThat(Traces.texts("select verdict || ':' || note from workflow.reveal_verdict where week_start = '"
                        + week.monday() + "' order by at, note"))
                .containsExactlyInAnyOrder("PROPER:受付簿と照らした", "PROPER:夜間の窓口の延長による");
    }

    @Test
    void isOpenedOnceAndNotBeforeTheWeekIsOver() {
        reveal(VIEWER);
        clock.set(week.sunday());
        reviews.openDue();
        assertThat(reviews.find(week)).isEmpty();

        nextWeek();
        reviews.openDue();
        reviews.openDue();

        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(week.businessKey())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void makesUpForWeeksThatWereMissedAndNotesThoseWithoutReveals() {
        reveal(VIEWER);
        nextWeek();
        reviews.openDue();
        clock.set(week.monday().plusWeeks(3));

        reviews.openDue();

        var silent = reviews.find(week.after()).orElseThrow();
        assertThat(silent.reveals()).isZero();
        assertThat(silent.closedAt()).isNotNull();
        assertThat(reviews.find(week.after().after())).isPresent();
        FreshWeeks.monday();
    }

    @Test
    void letsNobodyLookAtHerOwn() {
        var id = grants.request(
                "manager1", 60, "閲覧担当が不在のため", staff.find("reception1").orElseThrow());
        grants.approve(id, staff.find("sysofficer1").orElseThrow());
        reveal(manager);
        nextWeek();
        reviews.openDue();
        var mine = reviews.lines(week).get(0);
        assertThat(mine.oddities()).extracting(Enum::name).contains("TEMPORARY_RIGHT");

        assertRefused("OWN_REVEAL", () -> reviews.judge(week, mine.reveal().id(), Kind.PROPER, "自分で確かめた", manager));
        assertRefused("NOTHING_LEFT", () -> reviews.confirmOrdinary(week, "確かめた", manager));

        reviews.judge(
                week,
                mine.reveal().id(),
                Kind.PROPER,
                "本人に聞いた",
                new StaffMember("manager2", "別の 管理職", Set.of(Role.MANAGER)));
        assertThat(task()).isNull();
    }

    @Test
    void raisesAnAlarmForWhatMustBeInvestigated() {
        reveal(VIEWER);
        nextWeek();
        reviews.openDue();
        var line = reviews.lines(week).get(0);

        reviews.judge(week, line.reveal().id(), Kind.TO_INVESTIGATE, "事案に記録がない", manager);

        assertThat(Traces.texts(
                        "select officer from reveal.alarm where kind = 'REVIEW_DOUBT' order by id desc limit 1"))
                .containsExactly("number1");
        assertRefused("NOT_NOW", () -> reviews.judge(week, line.reveal().id(), Kind.PROPER, "やはり正当", manager));
    }

    @Test
    void isForManagersAndSeenByAuditors() {
        reveal(VIEWER);
        nextWeek();
        reviews.openDue();
        var revealId = reviews.lines(week).get(0).reveal().id();
        var path = "/api/reveals/reviews/" + week.monday();
        var body = "{\"verdict\":\"PROPER\",\"note\":\"窓口の記録と照らした\"}";

        for (String username : List.of("auditor1", "number1", "sysofficer1", "approver1")) {
            var officer = OfficerClient.signedIn(port, username);
            assertThat(officer.post(path + "/reveals/" + revealId, body).statusCode())
                    .as(username)
                    .isEqualTo(403);
        }
        assertThat(OfficerClient.signedIn(port, "auditor1")
                        .page("/desk/reveals/reviews/" + week.monday())
                        .body())
                .contains("番号法第16条", "未点検")
                .doesNotContain("まとめて確認する</button>");
        assertThat(OfficerClient.signedIn(port, "number1")
                        .page("/desk/reveals/reviews/" + week.monday())
                        .statusCode())
                .isEqualTo(403);
        var officer = OfficerClient.signedIn(port, "manager1");
        assertThat(officer.page("/desk/reveals/reviews").body()).contains("点検中");
        assertThat(officer.post(path + "/reveals/" + revealId, "{\"verdict\":\"PROPER\",\"note\":\"\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.post("/api/reveals/reviews/2041-01-08/ordinary", "{\"note\":\"確かめた\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/api/worklist/" + task().getId()).statusCode())
                .as("no case task")
                .isEqualTo(404);
        assertThat(officer.post(path + "/reveals/" + revealId, body).statusCode())
                .isEqualTo(204);
    }

    private CaseNumber reveal(StaffMember officer) {
        var open = numbered.open();
        reveals.show(new RevealRequest(open.caseNumber(), "PROOF_OF_NUMBER", "窓口のカードと照合するため", officer, clock.instant()))
                .close();
        return open.caseNumber();
    }

    private void nextWeek() {
        clock.set(week.monday().plusWeeks(1));
    }

    private Task task() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(week.businessKey())
                .singleResult();
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ReviewRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
