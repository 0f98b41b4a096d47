package jp.menkyo.gateway.juki.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.menkyo.gateway.ResidentChange;
import jp.menkyo.gateway.ResidentChange.Reason;
import jp.menkyo.gateway.batch.FileFault;
import jp.menkyo.gateway.batch.RowError;
import jp.menkyo.gateway.juki.file.AnswerLine.Status;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.sealing.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFileTest {

    private static final String FILE = "jb_bcdfghjklmnpqrstvwxzbcdf";
    private static final String HEADER =
            "H\tJUKI-ANSWER\t1\tja_1\t" + FILE + "\tJUKI\t13-dietitian\t2026-11-24T00:00:00Z\t";
    private static final String FOUND = "jl_a\t0\t髙橋\u3000花子\t20030417\t2\t13\t東京都新宿区西新宿二丁目8番1号\t31\t20260401";
    private static final String NOBODY = "jl_b\t1\t\t\t\t\t\t\t";

    @Test
    void readsAWholeFile() {
        assertThat(check(file(FOUND, NOBODY)).lines()).isEqualTo(2);
        assertThat(check(file()).lines()).isZero();
        assertThat(check(file(FOUND)).sha256())
                .hasSize(64)
                .isNotEqualTo(check(file(NOBODY)).sha256());

        var lines = read(file(FOUND, NOBODY), 0);
        assertThat(lines).extracting(AnswerLine::line).containsExactly(1, 2);
        assertThat(lines.get(0).status()).isEqualTo(Status.FOUND);
        assertThat(lines.get(0).resident()).satisfies(resident -> {
            assertThat(resident.name()).isEqualTo(new PersonName("髙橋", "花子"));
            assertThat(resident.change()).isEqualTo(new ResidentChange(Reason.MOVED_WITHIN, LocalDate.of(2026, 4, 1)));
        });
        assertThat(lines.get(1).resident()).isNull();
        assertThat(lines.get(1).error()).isNull();
    }

    @Test
    void passesOverLinesAndHandsThemOutInPieces() {
        var pieces = new ArrayList<Integer>();
        eachPiece(file(FOUND, NOBODY, FOUND, NOBODY, FOUND), 1, 2, pieces);

        assertThat(pieces).containsExactly(3, 5);
    }

    private static void eachPiece(String file, int skip, int size, List<Integer> lasts) {
        try {
            AnswerFile.read(bytes(file), skip, size, (lines, last) -> lasts.add(last));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "JUKI-ANSWER, JUKI-ANSWERS, BAD_HEADER",
        "13-dietitian, 14-dietitian, BAD_HEADER",
        "bcdfghjklm, mmmmmmmmmm, OTHER_INQUIRY",
        "00000002\tjl_b, 00000003\tjl_b, BROKEN_SEQUENCE",
        "00000001\tjl_a, 1\tjl_a, BROKEN_SEQUENCE",
        "T\t00000002, T\t00000003, WRONG_COUNT",
        "00:00Z\t00000002, 00:00Z\t00000003, WRONG_COUNT",
        "花子, 花江, WRONG_HASH",
        "T\t, X\t, NO_TRAILER",
        "D\t00000002, X\t00000002, NO_TRAILER"
    })
    void refusesAFileWhole(String before, String after, FileFault fault) {
        refuses(fault, file -> file.replace(before, after));
    }

    @Test
    void refusesAFileThatEndsTooSoonOrTooLate() {
        refuses(FileFault.NO_TRAILER, file -> file.substring(0, file.lastIndexOf("T\t")));
        refuses(FileFault.NO_TRAILER, file -> file.substring(0, file.length() - 1));
        refuses(FileFault.NO_TRAILER, file -> file.substring(0, file.length() / 2));
        refuses(FileFault.BAD_HEADER, file -> file + "D\t00000003\tjl_c\t1\n");
        refuses(FileFault.BAD_HEADER, file -> "");
        refuses(FileFault.BAD_HEADER, file -> file + file);
    }

    @Test
    void refusesWhatIsNoText() {
        var latin = file(FOUND).getBytes(StandardCharsets.ISO_8859_1);
        latin[200] = (byte) 0xE9;
        assertThatThrownBy(() -> AnswerFile.check(new ByteArrayInputStream(latin), FILE, "13-dietitian"))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(FileFault.NOT_TEXT));
        refuses(FileFault.NOT_TEXT, file -> file.replace("花子", "花".repeat(5000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jl_a\t7\t\t\t\t\t\t\t",
                "jl_a\t0\t\t20030417\t2\t13\t東京都\t\t",
                "jl_a\t0\t髙橋\u3000花子\t20030230\t2\t13\t東京都\t\t",
                "jl_a\t0\t髙橋\u3000花子\t2003-04-17\t2\t13\t東京都\t\t",
                "jl_a\t0\t髙橋\u3000花子\t20030417\t3\t13\t東京都\t\t",
                "jl_a\t0\t髙橋\u3000花子\t20030417\t2\t48\t東京都\t\t",
                "jl_a\t0\t髙橋\u3000花子\t20030417\t2\t13\t \t\t",
                "jl_a\t0\t髙橋\u3000花子\t20030417\t2\t13\t東京都\t99\t20260401",
                "jl_a\t0\t髙橋\u3000花子\t20030417\t2\t13\t東京都\t31\t",
                "jl_a\t0\t髙橋\u3000花子\t20030417\t2\t13\t東京都\t\t\t",
                "jl_a\t1\t髙橋\u3000花子\t\t\t\t\t\t",
                "jl_a\t1"
            })
    void takesALineWithAWrongFieldForAnErrorAndKeepsNothingOfIt(String line) {
        assertThat(read(file(line), 0)).singleElement().satisfies(read -> {
            assertThat(read.error()).isEqualTo(RowError.Code.BAD_FIELD);
            assertThat(read.lineId()).isEqualTo("jl_a");
            assertThat(read.resident()).isNull();
        });
    }

    @Test
    void takesNoNumberFromAnAnswer() {
        var line = FOUND.replace("東京都新宿区西新宿二丁目8番1号", "1234 5678 9018");

        assertThat(read(file(line), 0)).singleElement().satisfies(read -> {
            assertThat(read.error()).isEqualTo(RowError.Code.NUMBER_IN_ANSWER);
            assertThat(read.resident()).isNull();
        });
    }

    @Test
    void tellsAFailureOfTheOtherSide() {
        assertThat(read(file("jl_a\t9\t\t\t\t\t\t\t"), 0).get(0).error()).isEqualTo(RowError.Code.SYSTEM_ERROR);
    }

    private static void refuses(FileFault fault, UnaryOperator<String> change) {
        assertThatThrownBy(() -> check(change.apply(file(FOUND, NOBODY))))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    private static String file(String... lines) {
        var text = new StringBuilder(HEADER + "%08d\n".formatted(lines.length));
        for (int n = 1; n <= lines.length; n++) {
            text.append("D\t%08d\t%s\n".formatted(n, lines[n - 1]));
        }
        var hash = Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8));
        return text.append("T\t%08d\t%s\n".formatted(lines.length, hash)).toString();
    }

    private static AnswerFile.Checked check(String file) {
        try {
            return AnswerFile.check(bytes(file), FILE, "13-dietitian");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<AnswerLine> read(String file, int skip) {
        var lines = new ArrayList<AnswerLine>();
        try {
            AnswerFile.read(bytes(file), skip, 10, (piece, last) -> lines.addAll(piece));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static ByteArrayInputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
