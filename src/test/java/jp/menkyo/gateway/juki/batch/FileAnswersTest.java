package jp.menkyo.gateway.juki.batch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.gateway.ResidentRegistry.Result;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.BatchResult;
import jp.menkyo.gateway.batch.RowError;
import jp.menkyo.gateway.batch.RowError.Code;
import jp.menkyo.intake.Traces;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.simulator.juki.JukiSimulator;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.people.Trait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes back in an answer file: each line bound to its row, every class of answer, and whatever cannot be used. */
@MenkyoTest
class FileAnswersTest {

    @Autowired
    FileDesk desk;

    @Autowired
    JukiSimulator juki;

    @AfterEach
    void clean() {
        desk.clean();
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
                .map(FileAnswersTest::with)
                .toList();
        var log = listen();
        desk.open(asked);

        desk.workOn();

        assertThat(desk.batch().state()).isEqualTo(State.DONE);
        assertThat(desk.batch())
                .extracting(Batch::total, Batch::imported, Batch::errors)
                .containsExactly(10, 10, 1);
        assertThat(desk.counts())
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
        assertThat(desk.errors()).extracting(RowError::code).containsExactly(Code.SYSTEM_ERROR);
        assertThat(Traces.texts("select action from audit.event where subject = '" + desk.id() + "' order by id"))
                .contains("JUKI_BATCH_OPENED", "VIEWED_NUMBERS_LENT", "JUKI_BATCH_DONE");
        assertThat(Traces.texts("select operation || ' ' || outcome from gateway.inquiry where administrator = '"
                        + FileDesk.OFFICE.code() + "' and operation = 'SEND_FILE'"))
                .contains("SEND_FILE ACKNOWLEDGED");
        var kept = String.join(" ", everythingKept());
        assertThat(kept).contains("T-000");
        assertThat(asked).noneMatch(resident -> kept.contains(resident.number()));
        assertThat(asked).noneMatch(resident -> kept.contains(resident.name().surname()));
        assertThat(spooled()).isEmpty();
        var said = log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining(" "));
        assertThat(asked).noneMatch(resident -> said.contains(resident.number()));
    }

    private static ListAppender<ILoggingEvent> listen() {
        var appender = new ListAppender<ILoggingEvent>();
        appender.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(appender);
        return appender;
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
        desk.open(FileDesk.SIX);
        juki.files().changeLines(before -> {
            var changed = new ArrayList<>(before);
            changed.set(1, before.get(1).replaceFirst("\t2\t13\t", "\t8\t13\t").replaceFirst("\t1\t13\t", "\t8\t13\t"));
            changed.set(2, "jl_" + "b".repeat(24) + before.get(2).substring(27));
            changed.add(before.get(3));
            Collections.reverse(changed);
            return changed;
        });

        desk.workOn();

        assertThat(desk.batch().state()).isEqualTo(State.DONE);
        assertThat(desk.errors())
                .extracting(error -> error.code() + " " + error.line() + " " + error.seq())
                .containsExactly("DUPLICATE_LINE 4 4", "UNKNOWN_LINE 5 null", "BAD_FIELD 6 2", "MISSING_LINE null 3");
        assertThat(desk.answered()).extracting(BatchResult::seq).containsExactly(1, 5, 6);
        assertThat(desk.answered()).extracting(BatchResult::result).containsOnly(Result.MATCH);
        assertThat(desk.batch().errors()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"1, BROKEN_SEQUENCE", "7, NO_TRAILER", "0, BAD_HEADER"})
    void takesNothingFromAFileThatLacksARecord(int missing, String trouble) {
        desk.open(FileDesk.SIX);
        juki.files().changeRecords(before -> {
            var changed = new ArrayList<>(before);
            changed.remove(missing);
            return changed;
        });

        desk.workOn();

        assertThat(desk.batch().state()).isEqualTo(State.REFUSED);
        assertThat(desk.batch().trouble()).isEqualTo(trouble);
        assertThat(desk.counts()).isEmpty();
    }

    @Test
    void asksAboutNobodyWhoseNumberTheVaultDoesNotHave() {
        desk.open(FileDesk.SIX, List.of(new NumberToken("nt_" + "0".repeat(32))));

        desk.workOn();

        assertThat(desk.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(Code.NUMBER_MISSING);
            assertThat(error.seq()).isEqualTo(1);
        });
        assertThat(desk.counts()).isEqualTo(Map.of("MATCH", 5L, "UNUSABLE", 1L));
    }

    private BatchResult of(Resident resident) {
        return desk.answered().stream()
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
}
