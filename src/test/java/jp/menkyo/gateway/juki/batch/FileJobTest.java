package jp.menkyo.gateway.juki.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.BatchRefused;
import jp.menkyo.gateway.batch.BatchResult;
import jp.menkyo.gateway.batch.BatchUnknown;
import jp.menkyo.gateway.batch.Batches;
import jp.menkyo.gateway.batch.book.AnswerProgress;
import jp.menkyo.gateway.batch.book.BatchBook;
import jp.menkyo.gateway.batch.book.BatchProgress;
import jp.menkyo.gateway.batch.book.BatchStopped;
import jp.menkyo.gateway.expiry.Expiring;
import jp.menkyo.gateway.juki.answer.PieceImport;
import jp.menkyo.gateway.juki.exchange.FileExchange;
import jp.menkyo.gateway.line.Lines;
import jp.menkyo.intake.Traces;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.juki.JukiSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An inquiry by file as a long job: it waits, breaks off, goes on, is stopped, and is forgotten when its time is over. */
@MenkyoTest
class FileJobTest {

    @Autowired
    FileDesk desk;

    @Autowired
    Batches batches;

    @Autowired
    BatchBook book;

    @Autowired
    FileExchange exchange;

    @Autowired
    BatchProgress progress;

    @Autowired
    AnswerProgress answers;

    @Autowired
    PieceImport pieces;

    @Autowired
    BundledCertificates certificates;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    TestPeople people;

    @Autowired
    JukiSimulator juki;

    @Autowired
    Faults faults;

    @Autowired
    Lines lines;

    @Autowired
    SettableClock clock;

    @Autowired
    List<Expiring> expiring;

    @AfterEach
    void clean() {
        desk.clean();
    }

    @Test
    void fetchesADamagedFileAgainWhenAnOfficerSaysSo() {
        desk.open(FileDesk.SIX);
        juki.files().changeSealed(answer -> Arrays.copyOf(answer, answer.length / 2));
        desk.workOn();
        assertThat(desk.batch().state()).isEqualTo(State.REFUSED);
        assertThat(desk.batch().trouble()).isEqualTo("NOT_OPENED");
        assertThat(desk.counts()).isEmpty();

        juki.files().reset();
        desk.in(() -> batches.resume(desk.id()));
        desk.workOn();

        assertThat(desk.batch().state()).isEqualTo(State.DONE);
        assertThat(desk.counts()).isEqualTo(Map.of("MATCH", 6L));
    }

    @Test
    void sendsARejectedFileAgainWhenAnOfficerSaysSo() {
        desk.open(FileDesk.SIX);
        juki.files().reject("a provision that is not in force");
        desk.workOn();
        assertThat(desk.batch()).extracting(Batch::state, Batch::trouble).containsExactly(State.REFUSED, "REJECTED");

        juki.files().reset();
        desk.in(() -> batches.sendAgain(desk.id()));
        desk.workOn();

        assertThat(desk.batch().state()).isEqualTo(State.DONE);
        assertThat(desk.counts()).isEqualTo(Map.of("MATCH", 6L));
    }

    @Test
    void believesNoAcknowledgementOfAnotherNumberOfLines() {
        desk.open(FileDesk.SIX);
        juki.files().changeReceived(file -> Arrays.copyOf(file, file.length / 2));
        desk.workOn();
        assertThat(desk.batch()).extracting(Batch::state, Batch::trouble).containsExactly(State.REFUSED, "OTHER_COUNT");

        juki.files().reset();
        desk.in(() -> batches.sendAgain(desk.id()));
        desk.workOn();

        assertThat(desk.batch().state()).isEqualTo(State.DONE);
    }

    @Test
    void waitsForANetworkThatIsDownAndLosesNothing() {
        desk.open(FileDesk.SIX);
        faults.set("juki", Fault.ERROR_500, null);
        desk.workOn();
        assertThat(desk.batch().state()).isEqualTo(State.WRITING);
        assertThat(desk.batch().trouble()).isIn("SERVER_ERROR", "BREAKER_OPEN");

        faults.clear();
        lines.retry("juki");
        clock.advance(Duration.ofMinutes(1));
        desk.workOn();

        assertThat(desk.batch().state()).isEqualTo(State.DONE);
        assertThat(desk.batch().trouble()).isNull();
        assertThat(Traces.texts("select state from gateway.sent_message where key = '" + desk.id() + "'"))
                .containsExactly("ANSWERED");
    }

    @Test
    void isReportedOnceWhenItHasStoodStillForLong() {
        desk.open(FileDesk.SIX);
        desk.workUntil(State.WAITING);
        var began = clock.instant();
        faults.set("juki", Fault.ERROR_500, null);
        clock.advance(Duration.ofDays(7));
        desk.workOn();
        assertThat(desk.batch().trouble()).isNotNull();
        assertThat(desk.batch().stuckSince()).isNull();

        var longAgo = clock.instant().minus(Duration.ofDays(3));
        assertThat(desk.in(() -> batches.report(longAgo))).extracting(Batch::id).containsExactly(desk.id());
        assertThat(desk.in(() -> batches.report(longAgo))).isEmpty();
        assertThat(desk.batch().stuckSince()).isBeforeOrEqualTo(began);

        faults.clear();
        lines.retry("juki");
        clock.advance(Duration.ofMinutes(3));
        desk.workOn();
        assertThat(desk.batch().state()).isEqualTo(State.DONE);
        assertThat(desk.batch().stuckSince()).isNull();
    }

    @Test
    void goesOnWithTheNextPieceAfterItBrokeOffInTheMiddle() {
        desk.open(FileDesk.SIX);
        desk.workUntil(State.IMPORTING);
        people.failAt(2);
        assertThatThrownBy(() -> desk.in(() -> inPiecesOfTwo().advance(desk.batch())))
                .hasMessage("the test stops it here");
        assertThat(desk.batch()).extracting(Batch::state, Batch::imported).containsExactly(State.IMPORTING, 2);
        assertThat(desk.answered()).extracting(BatchResult::seq).containsExactly(1, 2);

        desk.in(() -> inPiecesOfTwo().advance(desk.batch()));

        assertThat(desk.batch())
                .extracting(Batch::state, Batch::imported, Batch::errors)
                .containsExactly(State.DONE, 6, 0);
        assertThat(desk.answered()).extracting(BatchResult::seq).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(Traces.texts("select count(*) from audit.event where action = 'JUKI_BATCH_DONE' and subject = '"
                        + desk.id() + "'"))
                .containsExactly("1");
    }

    @Test
    void refusesAnotherAnswerThanTheOneItHasBegunToTakeIn() {
        desk.open(FileDesk.SIX);
        desk.workUntil(State.IMPORTING);
        people.failAt(2);
        assertThatThrownBy(() -> desk.in(() -> inPiecesOfTwo().advance(desk.batch())))
                .hasMessage("the test stops it here");
        assertThat(desk.in(() -> answers.begin(desk.batch(), "a".repeat(64)))).isFalse();
    }

    private ImportStage inPiecesOfTwo() {
        var settings = new FileSettings(null, Duration.ZERO, Duration.ZERO, 2, null);
        return new ImportStage(exchange, progress, answers, pieces, certificates, settings, administrators);
    }

    @Test
    void takesUpWhatAKilledProgramLeftWhenItsTimeIsOverOrAnOfficerSaysSo() {
        desk.open(FileDesk.SIX);
        assertThat(desk.in(() -> book.take(Duration.ofMinutes(5)))).isPresent();
        desk.workOn();
        assertThat(desk.batch().state()).isEqualTo(State.COLLECTING);

        clock.advance(Duration.ofMinutes(6));
        desk.workUntil(State.WAITING);
        clock.advance(Duration.ofMinutes(1));
        assertThat(desk.in(() -> book.take(Duration.ofHours(1)))).isPresent();
        desk.workOn();
        assertThat(desk.batch().state()).isEqualTo(State.WAITING);
        desk.in(() -> batches.resume(desk.id()));
        desk.workOn();

        assertThat(desk.batch().state()).isEqualTo(State.DONE);
        assertThat(desk.counts()).isEqualTo(Map.of("MATCH", 6L));
    }

    @Test
    void stopsWhereItIsWhenItIsCancelled() {
        desk.open(FileDesk.SIX);
        desk.workUntil(State.IMPORTING);
        var stale = desk.batch();
        desk.in(() -> batches.cancel(desk.id(), FileDesk.OFFICER));

        assertThatThrownBy(() -> desk.in(() -> inPiecesOfTwo().advance(stale))).isInstanceOf(BatchStopped.class);
        desk.workOn();

        assertThat(desk.batch().state()).isEqualTo(State.CANCELLED);
        assertThat(desk.counts()).isEmpty();
        assertThatThrownBy(() -> desk.in(() -> batches.resume(desk.id()))).isInstanceOf(BatchRefused.class);
        assertThatThrownBy(() -> desk.in(() -> batches.cancel(desk.id(), FileDesk.OFFICER)))
                .isInstanceOf(BatchRefused.class);
    }

    @Test
    void belongsToItsOfficeAloneAndOneAtATime() {
        desk.open(FileDesk.SIX);

        assertThatThrownBy(() -> batches.get(desk.id())).isInstanceOf(BatchUnknown.class);
        assertThatThrownBy(() -> desk.in(() -> batches.open(people.code(), "もう一度", FileDesk.OFFICER)))
                .isInstanceOf(BatchRefused.class);
        assertThatThrownBy(() -> desk.in(() -> batches.open(people.code(), " ", FileDesk.OFFICER)))
                .isInstanceOf(BatchRefused.class)
                .hasMessageContaining("理由");
    }

    @Test
    void forgetsItsRowsWhenTheirTimeIsOver() {
        desk.open(FileDesk.SIX);
        desk.workOn();
        clock.advance(Duration.ofDays(91));

        desk.in(() -> expiring.forEach(Expiring::expire));

        assertThat(desk.counts()).isEmpty();
        assertThat(desk.batch().expiredAt()).isNotNull();
        assertThat(desk.batch().state()).isEqualTo(State.DONE);
    }
}
