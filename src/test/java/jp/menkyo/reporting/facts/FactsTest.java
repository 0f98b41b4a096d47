package jp.menkyo.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.reporting.past.PastRuns;
import jp.menkyo.reporting.past.PastStep;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.workflow.Office;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The facts say what case file and engine say, whatever happens while they are taken. */
@MenkyoTest
class FactsTest {

    @Autowired
    Feed feed;

    @Autowired
    Builder builder;

    @Autowired
    Builds builds;

    @Autowired
    OfficeCalendar calendar;

    @Autowired
    PastRuns past;

    @Autowired
    PaperApplications papers;

    @Autowired
    Office office;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private OwnCases cases(String office) {
        var cases = new OwnCases(office, administrators, transaction, jdbc);
        take(cases);
        return cases;
    }

    /** Pieces until nothing is marked and nothing is being built. */
    private void take(OwnCases cases) {
        cases.in(() -> {
            while (builder.piece() | feed.piece()) {
                continue;
            }
            return true;
        });
    }

    @Test
    void stepsOfACaseAreThoseOfTheEnginesHistory() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        office.awaitTask(caseNumber, "Task_ReceiveFee");
        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "5600");
        var home = cases(administrators.current().code());
        var engine = """
                select a.act_id_ || ' ' || coalesce(a.assignee_, '') || ' ' || (a.end_time_ is null)
                  from engine.act_hi_actinst a join engine.act_hi_procinst p on p.id_ = a.proc_inst_id_
                 where p.business_key_ = ? order by a.id_
                """;
        var facts = """
                select element || ' ' || coalesce(actor, '') || ' ' || (ended_at is null)
                  from reporting.live_step where case_number = ? order by step_id
                """;

        office.awaitTask(caseNumber, "Task_Examine");
        take(home);

        assertThat(home.texts(facts, caseNumber.value()))
                .contains("Task_ReceiveFee treasurer1 false", "Task_Examine  true")
                .containsExactlyElementsOf(home.texts(engine, caseNumber.value()));
        assertThat(home.in(() -> past.path(caseNumber, true)))
                .extracting(PastStep::actor)
                .contains("treasurer1");
        assertThat(home.in(() -> past.path(caseNumber, false)))
                .extracting(PastStep::actor)
                .containsOnlyNulls();
        assertThat(home.texts(
                        "select process || ' ' || fee_yen from reporting.live_case where case_number = ?",
                        caseNumber.value()))
                .containsExactly("registration 5600");
        assertThat(home.texts("""
                                select 'wrong' from reporting.live_step where case_number = ? and element = 'Task_ReceiveFee'
                                   and (waited_seconds is null or worked_seconds is null or waited_seconds < 0)
                                """, caseNumber.value())).isEmpty();
    }

    @Test
    void officeDaysLeaveTheApplicantsTimeOut() {
        var cases = cases("13-pauses");
        var received = LocalDate.of(2026, 4, 24);
        var paused = LocalDate.of(2026, 4, 28);
        var resumed = LocalDate.of(2026, 5, 11);
        var ended = LocalDate.of(2026, 5, 20);
        cases.open("PA-1", "NEW", "ONLINE", received, LocalDate.of(2026, 5, 25));
        cases.pause("PA-1", paused, resumed);
        take(cases);
        assertThat(days(cases, "PA-1")).containsExactly("5/");

        cases.end("PA-1", ended, "REGISTERED");
        cases.open("PA-2", "CHANGE", "POST", received, null);
        cases.pause("PA-2", paused, null);
        cases.end("PA-2", ended, "WITHDRAWN");
        take(cases);

        int without = calendar.officeDaysBetween(received, ended) - calendar.officeDaysBetween(paused, resumed);
        assertThat(days(cases, "PA-1")).containsExactly("5/" + without);
        assertThat(days(cases, "PA-2"))
                .as("withdrawn while the clock stood")
                .containsExactly("0/" + calendar.officeDaysBetween(received, paused));
    }

    private static List<String> days(OwnCases cases, String number) {
        return cases.texts(
                "select waiting_days || '/' || coalesce(office_days::text, '') from reporting.live_case where case_number = ?",
                number);
    }

    @Test
    void aCopyIsBuiltBesideTheLiveOneAndNothingIsLostOnTheWay() {
        var cases = cases("13-copies");
        cases.in(() -> {
            IntStream.range(0, Builder.PIECE + 5)
                    .forEach(n -> cases.open(
                            "CO-%05d".formatted(n),
                            "NEW",
                            "COUNTER",
                            LocalDate.of(2026, 6, 1),
                            LocalDate.of(2026, 6, 10)));
            return true;
        });
        take(cases);
        var first = cases.in(() -> builds.live().orElseThrow());

        long next = cases.in(() -> builds.start("sysofficer1").generation());
        assertThatThrownBy(() -> cases.in(() -> builds.start("sysofficer1"))).isInstanceOf(BuildRefused.class);
        cases.in(builder::piece);
        assertThat(cases.in(builds::live)).contains(first);
        assertThat(cases.in(() -> builds.find(next).orElseThrow().done())).isEqualTo(Builder.PIECE);
        cases.end("CO-00001", LocalDate.of(2026, 6, 5), "REGISTERED");
        rolledBack(cases);
        cases.in(feed::piece);
        take(cases);

        var build = cases.in(() -> builds.find(next).orElseThrow());
        assertThat(build.state()).isEqualTo(Build.State.LIVE);
        assertThat(build.differing()).as(build.example()).isZero();
        assertThat(cases.texts("select count(*) || ' ' || count(ended_on) from reporting.live_case"))
                .containsExactly((Builder.PIECE + 5) + " 1");
        while (cases.in(builder::clearPiece)) {
            continue;
        }
        assertThat(cases.texts("select distinct generation::text from reporting.case_fact"))
                .containsExactly(Long.toString(next));
    }

    /** A piece whose transaction dies has not happened. */
    private void rolledBack(OwnCases cases) {
        assertThatThrownBy(() -> cases.in(() -> {
                    builder.piece();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
    }

    @Test
    void whatWasNeverMarkedIsFoundByTheNextCopy() {
        var cases = cases("13-unmarked");
        cases.open("UN-1", "NEW", "COUNTER", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 10));
        take(cases);
        cases.sql("update casefile.case_file set target_on = date '2026-06-12' where case_number = 'UN-1'");

        long cancelled = cases.in(() -> builds.start("sysofficer1").generation());
        cases.in(() -> {
            builds.cancel(cancelled, "sysofficer1");
            return true;
        });
        assertThatThrownBy(() -> cases.in(() -> {
                    builds.cancel(cancelled, "sysofficer1");
                    return true;
                }))
                .isInstanceOf(BuildRefused.class);
        long next = cases.in(() -> builds.start("sysofficer1").generation());
        take(cases);

        var build = cases.in(() -> builds.find(next).orElseThrow());
        assertThat(build.differing()).isEqualTo(1);
        assertThat(build.example()).isEqualTo("UN-1");
    }
}
