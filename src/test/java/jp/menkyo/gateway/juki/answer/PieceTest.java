package jp.menkyo.gateway.juki.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.gateway.ResidentChange;
import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.gateway.ResidentRegistry.Item;
import jp.menkyo.gateway.ResidentRegistry.Resident;
import jp.menkyo.gateway.ResidentRegistry.Result;
import jp.menkyo.gateway.batch.BatchResult;
import jp.menkyo.gateway.batch.RowError;
import jp.menkyo.gateway.batch.RowError.Code;
import jp.menkyo.gateway.batch.book.BatchRows.Known;
import jp.menkyo.gateway.juki.file.AnswerLine;
import jp.menkyo.gateway.juki.file.AnswerLine.Status;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTest {

    private static final LocalDate BORN = LocalDate.of(2003, 4, 17);
    private static final PersonName NAME = new PersonName("髙橋", "花子");
    private static final PersonName KANA = new PersonName("タカハシ", "ハナコ");
    private static final Claim CLAIM = new Claim(NAME, KANA, BORN, Sex.FEMALE, null);
    private static final Map<String, Claim> CLAIMS = Map.of("13-1", CLAIM, "13-2", CLAIM, "13-3", CLAIM);

    private final Piece piece = piece(known(1, false), known(2, false), known(3, true), known(4, false));

    private static Piece piece(Known... rows) {
        return new Piece(Stream.of(rows).collect(Collectors.toMap(Known::lineId, row -> row)), CLAIMS);
    }

    private static Known known(int seq, boolean answered) {
        return new Known(seq, "jl_" + seq, "13-" + seq, answered);
    }

    @ParameterizedTest
    @CsvSource({
        "           , , MATCH",
        "31, 東雲, DIFFERS",
        "32, 高橋, MINOR",
        "22,     , DEAD",
        "21,     , REMOVED",
        "23,     , REMOVED"
    })
    void sortsWhoWasFound(@Nullable String reason, @Nullable String surname, Result result) {
        var change = reason == null ? null : new ResidentChange(ResidentChange.Reason.of(reason), BORN.plusYears(20));
        piece.take(found("jl_1", new PersonName(surname == null ? "髙橋" : surname, "花子"), BORN, change));

        assertThat(piece.results()).singleElement().satisfies(answer -> {
            assertThat(answer.seq()).isEqualTo(1);
            assertThat(answer.subject()).isEqualTo("13-1");
            assertThat(answer.result()).isEqualTo(result);
            assertThat(answer.change()).isEqualTo(change);
        });
        assertThat(piece.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND", "SEVERAL", "OUT_OF_SCOPE"})
    void sortsWhoWasNot(Status status) {
        piece.take(nobody(7, "jl_1", status, null));

        assertThat(piece.results())
                .containsExactly(new BatchResult(1, "13-1", Result.valueOf(status.name()), Set.of(), null));
    }

    @Test
    void keepsWhatDiffers() {
        piece.take(found("jl_1", NAME, BORN.plusDays(1), null));

        assertThat(piece.results()).extracting(BatchResult::differing).containsExactly(Set.of(Item.BIRTH_DATE));
    }

    @Test
    void takesNothingForSomebodyWithAnotherNameAndAnotherBirthDate() {
        piece.take(found("jl_1", new PersonName("佐藤", "愛"), BORN.plusDays(1), null));

        refused(new RowError(5, 1, "13-1", Code.PERSON_DIFFERS));
    }

    @Test
    void takesNothingFromALineOfNoRow() {
        piece.take(found("jl_9", NAME, BORN, null));
        piece.take(found("123456789018", NAME, BORN, null));

        refused(new RowError(5, null, null, Code.UNKNOWN_LINE), new RowError(5, null, null, Code.UNKNOWN_LINE));
    }

    @Test
    void takesNeitherOfTwoLinesForOneRow() {
        piece.take(found("jl_1", NAME, BORN, null));
        piece.take(nobody(6, "jl_1", Status.NOT_FOUND, null));
        piece.take(nobody(7, "jl_1", Status.NOT_FOUND, null));

        refused(new RowError(6, 1, "13-1", Code.DUPLICATE_LINE), new RowError(7, 1, "13-1", Code.DUPLICATE_LINE));
    }

    @Test
    void takesNoSecondLineForARowThatAnEarlierPieceAnswered() {
        piece.take(found("jl_3", NAME, BORN, null));

        refused(new RowError(5, 3, "13-3", Code.DUPLICATE_LINE));
    }

    @Test
    void takesNothingFromALineThatIsWrongInItself() {
        piece.take(nobody(6, "jl_1", Status.SYSTEM_ERROR, Code.SYSTEM_ERROR));
        piece.take(nobody(7, "jl_2", null, Code.BAD_FIELD));

        refused(new RowError(6, 1, "13-1", Code.SYSTEM_ERROR), new RowError(7, 2, "13-2", Code.BAD_FIELD));
    }

    @Test
    void takesNothingAboutSomebodyOfWhomNothingIsHeldAnyMore() {
        piece.take(found("jl_4", NAME, BORN, null));

        refused(new RowError(5, 4, "13-4", Code.SUBJECT_GONE));
    }

    @Test
    void saysInASentenceWhatIsWrong() {
        assertThat(Code.values())
                .allSatisfy(code -> assertThat(code.label()).endsWith("。").hasSizeGreaterThan(20));
    }

    private void refused(RowError... errors) {
        assertThat(piece.results()).isEmpty();
        assertThat(piece.errors()).isEqualTo(List.of(errors));
    }

    private static AnswerLine found(String id, PersonName name, LocalDate born, @Nullable ResidentChange change) {
        var resident = new Resident(name, born, Sex.FEMALE, "13", "東京都新宿区西新宿二丁目8番1号", change);
        return new AnswerLine(5, id, null, Status.FOUND, resident);
    }

    private static AnswerLine nobody(int line, String id, @Nullable Status status, @Nullable Code error) {
        return new AnswerLine(line, id, error, status, null);
    }
}
