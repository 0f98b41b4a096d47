package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import jp.menkyo.AtOnce;
import jp.menkyo.HeldLock;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.simulator.portal.Multipart;
import jp.menkyo.workflow.RaceCases.Race;
import jp.menkyo.workflow.RaceCases.RaceCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The applicant withdraws one second before the roster is written: one of the two wins, never both. */
@MenkyoTest
class WithdrawalRaceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @LocalServerPort
    int port;

    @Autowired
    RaceCases filed;

    @Autowired
    OnlineApplications online;

    @Autowired
    Office office;

    @Autowired
    CaseFiles cases;

    @Autowired
    Aftermath aftermath;

    @Autowired
    Clock clock;

    /** The entry is half written when the withdrawal comes: it is rolled back whole. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOUND")
    void withdrawsWhileTheEntryIsBeingWritten(Race race) throws SQLException {
        var one = prepare(race);
        HttpResponse<String> answer;
        try (var lock = new HeldLock(one.writersLock())) {
            one.decide().run();
            lock.awaitWaiter();
            answer = online.withdraw(one.caseNumber());
        }

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        isWithdrawn(one);
    }

    /** The withdrawal has been looked at and found possible, and then the entry is faster: it is refused. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOUND")
    void entersWhileTheWithdrawalIsBeingTaken(Race race) throws SQLException {
        entersDuring(race, online::withdraw);
    }

    @Test
    void entersWhileTheCounterTakesTheWithdrawal() throws SQLException {
        var reception = OfficerClient.signedIn(port, "reception1");
        var paper = new Multipart()
                .field("writtenOn", LocalDate.now(clock).toString())
                .field("confirmed", "true");
        entersDuring(
                Race.CORRECTION,
                caseNumber ->
                        reception.upload("/api/counter/applications/" + caseNumber.value() + "/withdrawal", paper));
    }

    private void entersDuring(Race race, Function<CaseNumber, HttpResponse<String>> door) throws SQLException {
        var one = prepare(race);
        CompletableFuture<HttpResponse<String>> withdrawal;
        try (var lock = new HeldLock("lock table certificate.return_duty in access exclusive mode")) {
            withdrawal = CompletableFuture.supplyAsync(() -> door.apply(one.caseNumber()));
            lock.awaitWaiter();
            one.decide().run();
            await().atMost(PATIENCE).until(one.written()::getAsBoolean);
        }

        isRefused(withdrawal.join());
        isDecided(one);
    }

    /** Both start at the same moment, and nobody knows who wins. */
    @ParameterizedTest
    @EnumSource
    void doesOneOfTheTwo(Race race) {
        var one = prepare(race);
        var decided = new AtomicBoolean();
        var answer = withdrawing(one, () -> decided.set(decided(one)));
        if (answer.statusCode() == 204) {
            isWithdrawn(one);
        } else {
            isRefused(answer);
            assertThat(decided).as("one of the two").isTrue();
            await().atMost(PATIENCE).until(one.written()::getAsBoolean);
            isDecided(one);
        }
    }

    private HttpResponse<String> withdrawing(RaceCase one, Runnable meanwhile) {
        return AtOnce.both(() -> Optional.of(online.withdraw(one.caseNumber())), () -> {
                    meanwhile.run();
                    return Optional.<HttpResponse<String>>empty();
                })
                .get(0)
                .orElseThrow();
    }

    /** Whoever comes too late is told so. */
    private static boolean decided(RaceCase one) {
        try {
            one.decide().run();
            return true;
        } catch (Problem tooLate) {
            assertThat(tooLate.status()).as(tooLate.code()).isIn(404, 409);
            return false;
        }
    }

    private RaceCase prepare(Race race) {
        return filed.prepare(race, LocalDate.now(clock));
    }

    private void isWithdrawn(RaceCase one) {
        assertThat(office.awaitEnd(one.caseNumber())).isEqualTo("EndEvent_ApplicationWithdrawn");
        assertThat(cases.get(one.caseNumber()).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(one.written().getAsBoolean())
                .as("nothing is left of the entry")
                .isFalse();
        assertThat(aftermath.acts(one.caseNumber())).containsExactly("WITHDRAWAL_REQUESTED", "CASE_CLOSED");
        aftermath.isClean(one.caseNumber());
    }

    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("NOT_WITHDRAWABLE");
    }

    private void isDecided(RaceCase one) {
        assertThat(cases.get(one.caseNumber()).state()).isNotEqualTo(CaseState.WITHDRAWN);
        assertThat(office.path(one.caseNumber())).doesNotContainKey("StartEvent_ApplicationWithdrawn");
        assertThat(aftermath.acts(one.caseNumber())).doesNotContain("WITHDRAWAL_REQUESTED");
        aftermath.isClean(one.caseNumber());
    }
}
