package jp.menkyo.payment.bank.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.problem.Problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankFileReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final BankFileReader READER = new BankFileReader(TODAY);
    private static final String WHOLE = """
            H,1,0001,20261124,みどり銀行
            D,NF8-000123-L,5600,20261124,本店営業部,TX-1
            D,NF8-000124-M,3600,20261120,駅前支店,TX-2
            T,2,9200
            """;

    @Test
    void readsAWholeFile() {
        var file = READER.read(WHOLE.getBytes(UTF_8));

        assertThat(file.bank()).isEqualTo("0001");
        assertThat(file.createdOn()).isEqualTo(TODAY);
        assertThat(file.total()).isEqualTo(new Yen(9200));
        assertThat(file.rows())
                .containsExactly(
                        new BankFile.Row(2, "NF8-000123-L", new Yen(5600), TODAY, "本店営業部", "TX-1"),
                        new BankFile.Row(3, "NF8-000124-M", new Yen(3600), LocalDate.of(2026, 11, 20), "駅前支店", "TX-2"));
    }

    @Test
    void recognisesBothEncodingsTheMarkAndBothLineEnds() {
        var windows = WHOLE.replace("\n", "\r\n").getBytes(Charset.forName("windows-31j"));

        assertThat(READER.read(windows).charset()).isEqualTo("Shift_JIS");
        assertThat(READER.read(windows).bankName()).isEqualTo("みどり銀行");
        assertThat(READER.read(("\uFEFF" + WHOLE).getBytes(UTF_8)).charset()).isEqualTo("UTF-8");
        assertThat(READER.read(WHOLE.strip().getBytes(UTF_8)).rows()).hasSize(2);
    }

    @Test
    void takesNothingOfAFileThatIsCutOffAnywhere() {
        for (var charset : new Charset[] {UTF_8, Charset.forName("windows-31j")}) {
            var whole = WHOLE.strip().getBytes(charset);
            IntStream.range(0, whole.length)
                    .forEach(length -> assertThat(refusal(Arrays.copyOf(whole, length)))
                            .as("cut after %d bytes of %s", length, charset)
                            .isNotNull());
        }
    }

    @Test
    void saysThatAFileWithoutItsTrailerIsCutOff() {
        var refused = refusal(WHOLE.replace("T,2,9200\n", "").getBytes(UTF_8));

        assertThat(refused.code()).isEqualTo("BANK_FILE_TRUNCATED");
        assertThat(refused.title()).contains("途中で切れています");
        assertThat(refused.errors())
                .singleElement()
                .extracting(FieldError::field)
                .isEqualTo("3行目");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T,3,9200", "T,2,9201", "T,2,-9200", "T,2", "T,2,9200,0", "T,02,9200"})
    void takesNothingWhenTheTrailerDoesNotAgree(String trailer) {
        var refused = refusal(WHOLE.replace("T,2,9200", trailer).getBytes(Charset.forName("windows-31j")));

        assertThat(refused.code()).isEqualTo("BANK_FILE_TRAILER");
        assertThat(refused.title()).contains("何も取り込んでいません");
        assertThat(refused.errors())
                .singleElement()
                .extracting(FieldError::field)
                .isEqualTo("4行目");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            D,NF8-000124-M,-3600,20261120,駅前支店,TX-2     | AMOUNT_NOT_POSITIVE
            D,NF8-000124-M,0,20261120,駅前支店,TX-2         | AMOUNT_NOT_POSITIVE
            D,NF8-000124-M,1000001,20261120,駅前支店,TX-2   | AMOUNT_ABSURD
            D,NF8-000124-M,99999999999999999999,20261120,駅前支店,TX-2 | AMOUNT
            D,NF8-000124-M,3600.0,20261120,駅前支店,TX-2    | AMOUNT
            D,NF8-000124-M,３６００,20261120,駅前支店,TX-2  | AMOUNT
            D,NF8-000124-M,3600,20261320,駅前支店,TX-2      | PAID_ON
            D,NF8-000124-M,3600,20260231,駅前支店,TX-2      | PAID_ON
            D,NF8-000124-M,3600,20261125,駅前支店,TX-2      | PAID_ON_LATER
            D,NF8-000124-M,3600,20001120,駅前支店,TX-2      | PAID_ON_OLD
            D,NF8-000124-M,3600,20261120,駅前支店,TX-1      | TRANSACTION_TWICE
            D,NF8-000124-M,3600,20261120,駅前支店,123456789012 | TRANSACTION
            D,123456789012,3600,20261120,駅前支店,TX-2      | SLIP
            D,,3600,20261120,駅前支店,TX-2                  | SLIP
            D,NF8-000124-M,3600,20261120,,TX-2              | BRANCH
            D,NF8-000124-M,3600,20261120,駅前支店           | FIELD_COUNT
            X,NF8-000124-M,3600,20261120,駅前支店,TX-2      | RECORD
            H,1,0001,20261124,みどり銀行                    | RECORD
            """)
    void saysWhichLineIsWrongAndWhy(String line, String code) {
        var lines = WHOLE.split("\n");
        lines[2] = line;

        var refused = refusal(String.join("\n", lines).getBytes(UTF_8));

        assertThat(refused.code()).isEqualTo("BANK_FILE_LINES");
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("3行目");
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message()).endsWith("。").doesNotContain("123456789012");
        });
    }

    @Test
    void showsAllErrorsAtOnce() {
        var refused = refusal(
                WHOLE.replace(",5600,", ",x,").replace("20261120", "2026").getBytes(UTF_8));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("2行目", "3行目");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H,2,0001,20261124,銀行",
                "H,1,1,20261124,銀行",
                "H,1,0001,20261125,銀行",
                "H,1,0001,2026,銀行",
                "D,1,0001,20261124,銀行"
            })
    void refusesAHeadThatIsNone(String head) {
        var refused = refusal(WHOLE.replace("H,1,0001,20261124,みどり銀行", head).getBytes(UTF_8));

        assertThat(refused.errors()).first().extracting(FieldError::field).isEqualTo("1行目");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0x48}).code())
                .isEqualTo("BANK_FILE_CHARSET");
        assertThat(refusal(new byte[0]).code()).isEqualTo("BANK_FILE_EMPTY");
    }

    @Test
    void refusesMoreThanItCanTakeAtOnce() {
        var long5001 = "H,1,0001,20261124,銀行\n" + "D,x\n".repeat(5001) + "T,5001,0";

        assertThat(refusal(long5001.getBytes(UTF_8)).code()).isEqualTo("BANK_FILE_TOO_LARGE");
    }

    private static BankFileRefused refusal(byte[] content) {
        return catchThrowableOfType(BankFileRefused.class, () -> READER.read(content));
    }
}
