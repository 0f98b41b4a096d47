package jp.menkyo.gateway.juki.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.gateway.ResidentRegistry.Result;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.BatchRefused;
import jp.menkyo.gateway.batch.BatchResult;
import jp.menkyo.gateway.batch.BatchResults;
import jp.menkyo.gateway.batch.BatchUnknown;
import jp.menkyo.gateway.batch.Batches;
import jp.menkyo.gateway.batch.RowError;
import jp.menkyo.gateway.batch.RowError.Code;
import jp.menkyo.gateway.batch.book.AnswerProgress;
import jp.menkyo.gateway.batch.book.BatchBook;
import jp.menkyo.gateway.batch.book.BatchProgress;
import jp.menkyo.gateway.batch.book.BatchStopped;
import jp.menkyo.gateway.expiry.Expiring;
import jp.menkyo.gateway.line.Lines;
import jp.menkyo.intake.Traces;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.VaultOffice;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.juki.JukiSimulator;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.people.Trait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An inquiry by file from its beginning to the imported answers, in an office of its own, and all that can go wrong with it. */
@MenkyoTest
class FileModeTest {

    private static final Administrator OFFICE = new Administrator("13-filemode");
    private static final String OFFICER = "number1";
    private static final List<Resident> SIX =
            IntStream.of(2, 4, 6, 14, 16, 18).mapToObj(Population::resident).toList();

    @Autowired
    Batches batches;

    @Autowired
    BatchResults results;

    @Autowired
    BatchWorker worker;

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
    VaultOffice office;

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

    private String id = "";

    @BeforeEach
    void keys() {
        if (VaultOffice.read("select 1 from mynumber.key_epoch where administrator = '13-filemode'")
                .isEmpty()) {
            office.newEpoch(OFFICE);
        }
    }

    @AfterEach
    void clean() {
        faults.clear();
        juki.files().reset();
        lines.retry("juki");
        if (!batch().state().ended()) {
            in(() -> batches.cancel(id, OFFICER));
        }
        clock.reset();
    }

    @Test
    void takesInEveryClassOfAnswerAndKeepsNoNumberAnywhere() {
        var asked = Stream.of(
                        Trait.ORDINARY,
                        Trait.MINOR_CORRECTION,
                        Trait.RENAMED,
                        Trait.DEAD,
                        Trait.ABROAD,
                        Trait.STRUCK_OFF,
                        Trait.NOT_IN_JUKI,
                        Trait.TWO_ENTRIES,
                        Trait.OUT_OF_SCOPE,
                        Trait.JUKI_ERROR)
                .map(FileModeTest::with)
                .toList();
        open(asked);

        workOn();

        assertThat(batch().state()).isEqualTo(State.DONE);
        assertThat(batch())
                .extracting(Batch::total, Batch::imported, Batch::errors)
                .containsExactly(10, 10, 1);
        assertThat(counts())
                .isEqualTo(Map.of(
                        "MATCH",
                        1L,
                        "MINOR",
                        1L,
                        "DIFFERS",
                        1L,
                        "DEAD",
                        1L,
                        "REMOVED",
                        2L,
                        "NOT_FOUND",
                        1L,
                        "SEVERAL",
                        1L,
                        "OUT_OF_SCOPE",
                        1L,
                        "UNUSABLE",
                        1L));
        assertThat(of(with(Trait.DEAD)).change().on())
                .isEqualTo(with(Trait.DEAD).diedOn());
        assertThat(errors()).extracting(RowError::code).containsExactly(Code.SYSTEM_ERROR);
        assertThat(Traces.texts("select action from audit.event where subject = '" + id + "' order by id"))
                .contains("JUKI_BATCH_OPENED", "VIEWED_NUMBERS_LENT", "JUKI_BATCH_DONE");
        assertThat(Traces.texts("select operation || ' ' || outcome from gateway.inquiry where administrator = '"
                        + OFFICE.code() + "' and operation = 'SEND_FILE'"))
                .contains("SEND_FILE ACKNOWLEDGED");
        var kept = String.join(" ", everythingKept());
        assertThat(kept).contains("T-000");
        assertThat(asked).noneMatch(resident -> kept.contains(resident.number()));
        assertThat(asked).noneMatch(resident -> kept.contains(resident.name().surname()));
        assertThat(spooled()).isEmpty();
    }

    private static List<String> everythingKept() {
        return Stream.of("juki_batch", "juki_batch_row", "juki_row_error", "inquiry", "sent_message")
                .flatMap(table -> Traces.texts("select t::text from gateway." + table + " t").stream())
                .toList();
    }

    private static String[] spooled() {
        return new File(System.getProperty("java.io.tmpdir")).list((folder, name) -> name.startsWith("menkyo-juki-"));
    }

    @Test
    void bindsEveryLineToItsRowAndReportsWhatBelongsNowhere() {
        open(SIX);
        juki.files().changeLines(before -> {
            var changed = new ArrayList<>(before);
            changed.set(1, before.get(1).replaceFirst("\t2\t13\t", "\t8\t13\t").replaceFirst("\t1\t13\t", "\t8\t13\t"));
            changed.set(2, "jl_" + "b".repeat(24) + before.get(2).substring(27));
            changed.add(before.get(3));
            Collections.reverse(changed);
            return changed;
        });

        workOn();

        assertThat(batch().state()).isEqualTo(State.DONE);
        assertThat(errors())
                .extracting(error -> error.code() + " " + error.line() + " " + error.seq())
                .containsExactly("DUPLICATE_LINE 4 4", "UNKNOWN_LINE 5 null", "BAD_FIELD 6 2", "MISSING_LINE null 3");
        assertThat(answered()).extracting(BatchResult::seq).containsExactly(1, 5, 6);
        assertThat(answered()).extracting(BatchResult::result).containsOnly(Result.MATCH);
        assertThat(batch().errors()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"1, BROKEN_SEQUENCE", "7, NO_TRAILER", "0, BAD_HEADER"})
    void takesNothingFromAFileThatLacksARecord(int missing, String trouble) {
        open(SIX);
        juki.files().changeRecords(before -> {
            var changed = new ArrayList<>(before);
            changed.remove(missing);
            return changed;
        });

        workOn();

        assertThat(batch().state()).isEqualTo(State.REFUSED);
        assertThat(batch().trouble()).isEqualTo(trouble);
        assertThat(counts()).isEmpty();
    }

    @Test
    void fetchesADamagedFileAgainWhenAnOfficerSaysSo() {
        open(SIX);
        juki.files().changeSealed(answer -> Arrays.copyOf(answer, answer.length / 2));
        workOn();
        assertThat(batch().state()).isEqualTo(State.REFUSED);
        assertThat(batch().trouble()).isEqualTo("NOT_OPENED");
        assertThat(counts()).isEmpty();

        juki.files().reset();
        in(() -> batches.resume(id));
        workOn();

        assertThat(batch().state()).isEqualTo(State.DONE);
        assertThat(counts()).isEqualTo(Map.of("MATCH", 6L));
    }

    @Test
    void sendsARejectedFileAgainWhenAnOfficerSaysSo() {
        open(SIX);
        juki.files().reject("a provision that is not in force");
        workOn();
        assertThat(batch()).extracting(Batch::state, Batch::trouble).containsExactly(State.REFUSED, "REJECTED");

        juki.files().reset();
        in(() -> batches.sendAgain(id));
        workOn();

        assertThat(batch().state()).isEqualTo(State.DONE);
        assertThat(counts()).isEqualTo(Map.of("MATCH", 6L));
    }

    @Test
    void waitsForANetworkThatIsDownAndLosesNothing() {
        open(SIX);
        faults.set("juki", Fault.ERROR_500, null);
        workOn();
        assertThat(batch().state()).isEqualTo(State.WRITING);
        assertThat(batch().trouble()).isIn("SERVER_ERROR", "BREAKER_OPEN");

        faults.clear();
        lines.retry("juki");
        clock.advance(Duration.ofMinutes(1));
        workOn();

        assertThat(batch().state()).isEqualTo(State.DONE);
        assertThat(batch().trouble()).isNull();
        assertThat(Traces.texts("select state from gateway.sent_message where key = '" + id + "'"))
                .containsExactly("ANSWERED");
    }

    @Test
    void goesOnWithTheNextPieceAfterItBrokeOffInTheMiddle() {
        open(SIX);
        until(State.IMPORTING);
        people.failAt(2);
        assertThatThrownBy(() -> in(() -> inPiecesOfTwo().advance(batch()))).hasMessage("the test stops it here");
        assertThat(batch()).extracting(Batch::state, Batch::imported).containsExactly(State.IMPORTING, 2);
        assertThat(answered()).extracting(BatchResult::seq).containsExactly(1, 2);

        in(() -> inPiecesOfTwo().advance(batch()));

        assertThat(batch())
                .extracting(Batch::state, Batch::imported, Batch::errors)
                .containsExactly(State.DONE, 6, 0);
        assertThat(answered()).extracting(BatchResult::seq).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(Traces.texts(
                        "select count(*) from audit.event where action = 'JUKI_BATCH_DONE' and subject = '" + id + "'"))
                .containsExactly("1");
    }

    @Test
    void refusesAnotherAnswerThanTheOneItHasBegunToTakeIn() {
        open(SIX);
        until(State.IMPORTING);
        people.failAt(2);
        assertThatThrownBy(() -> in(() -> inPiecesOfTwo().advance(batch()))).hasMessage("the test stops it here");
        assertThat(in(() -> answers.begin(batch(), "a".repeat(64)))).isFalse();
    }

    private ImportStage inPiecesOfTwo() {
        var settings = new FileSettings(null, Duration.ZERO, Duration.ZERO, 2, null);
        return new ImportStage(exchange, progress, answers, pieces, certificates, settings, administrators);
    }

    @Test
    void takesUpWhatAKilledProgramLeftWhenItsTimeIsOverOrAnOfficerSaysSo() {
        open(SIX);
        in(() -> book.take(Duration.ofMinutes(5)));
        workOn();
        assertThat(batch().state()).isEqualTo(State.COLLECTING);

        clock.advance(Duration.ofMinutes(6));
        until(State.WAITING);
        in(() -> book.take(Duration.ofHours(1)));
        in(() -> batches.resume(id));
        workOn();

        assertThat(batch().state()).isEqualTo(State.DONE);
        assertThat(counts()).isEqualTo(Map.of("MATCH", 6L));
    }

    @Test
    void stopsWhereItIsWhenItIsCancelled() {
        open(SIX);
        until(State.IMPORTING);
        var stale = batch();
        in(() -> batches.cancel(id, OFFICER));

        assertThatThrownBy(() -> in(() -> inPiecesOfTwo().advance(stale))).isInstanceOf(BatchStopped.class);
        workOn();

        assertThat(batch().state()).isEqualTo(State.CANCELLED);
        assertThat(counts()).isEmpty();
        assertThatThrownBy(() -> in(() -> batches.resume(id))).isInstanceOf(BatchRefused.class);
        assertThatThrownBy(() -> in(() -> batches.cancel(id, OFFICER))).isInstanceOf(BatchRefused.class);
    }

    @Test
    void asksAboutNobodyWhoseNumberTheVaultDoesNotHave() {
        open(SIX, List.of(new NumberToken("nt_" + "0".repeat(32))));

        workOn();

        assertThat(errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(Code.NUMBER_MISSING);
            assertThat(error.seq()).isEqualTo(1);
        });
        assertThat(counts()).isEqualTo(Map.of("MATCH", 5L, "UNUSABLE", 1L));
    }

    @Test
    void belongsToItsOfficeAloneAndOneAtATime() {
        open(SIX);

        assertThatThrownBy(() -> batches.get(id)).isInstanceOf(BatchUnknown.class);
        assertThatThrownBy(() -> in(() -> batches.open(people.code(), "もう一度", OFFICER)))
                .isInstanceOf(BatchRefused.class);
        assertThatThrownBy(() -> in(() -> batches.open(people.code(), " ", OFFICER)))
                .isInstanceOf(BatchRefused.class)
                .hasMessageContaining("理由");
    }

    @Test
    void forgetsItsRowsWhenTheirTimeIsOver() {
        open(SIX);
        workOn();
        clock.advance(Duration.ofDays(91));

        in(() -> expiring.forEach(Expiring::expire));

        assertThat(counts()).isEmpty();
        assertThat(batch().expiredAt()).isNotNull();
        assertThat(batch().state()).isEqualTo(State.DONE);
    }

    private void open(List<Resident> residents) {
        open(residents, List.of());
    }

    /** @param first tokens in place of those of the first residents */
    private void open(List<Resident> residents, List<NumberToken> first) {
        var tokens = new ArrayList<>(first);
        residents.stream()
                .skip(first.size())
                .map(resident -> office.deposit(OFFICE, MyNumber.of(resident.number())))
                .forEach(tokens::add);
        people.are(residents, tokens);
        id = in(() -> batches.open(people.code(), "試験", OFFICER));
    }

    /** Until it waits for somebody or something. */
    private void workOn() {
        in(worker::work);
        clock.advance(Duration.ofSeconds(30));
        in(worker::work);
        clock.advance(Duration.ofSeconds(30));
        in(worker::work);
    }

    /** The worker stops before the stage in question. */
    private void until(State state) {
        if (state == State.IMPORTING) {
            until(State.WAITING);
            var waiting = batch();
            in(() -> progress.goOn(waiting, State.WAITING, State.IMPORTING));
        } else {
            in(worker::work);
        }
        assertThat(batch().state()).isEqualTo(state);
    }

    private Batch batch() {
        return in(() -> batches.get(id));
    }

    private Map<String, Long> counts() {
        return in(() -> results.counts(id));
    }

    private List<RowError> errors() {
        return in(() -> results.errors(id, 0));
    }

    private List<BatchResult> answered() {
        return in(() -> results.page(id, null, 0));
    }

    private BatchResult of(Resident resident) {
        return answered().stream()
                .filter(answer -> answer.subject().equals(TestPeople.id(resident)))
                .findFirst()
                .orElseThrow();
    }

    private static Resident with(Trait trait) {
        return IntStream.rangeClosed(1, Population.WORLD)
                .mapToObj(Population::resident)
                .filter(resident -> resident.trait() == trait && !resident.shortStay())
                .findFirst()
                .orElseThrow();
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return administrators.as(OFFICE, work);
    }

    private void in(Runnable work) {
        administrators.doAs(OFFICE, work);
    }
}
