package jp.menkyo.payment.settlement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.menkyo.payment.settlement.file.SettlementLine.Kind;
import jp.menkyo.shared.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementFileReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    private final SettlementFileWriter file =
            new SettlementFileWriter(DAY).paid("or_a", 5600).paid("or_b", 3200).reversed("or_c", 5600);

    @Test
    void readsPaymentsAndReversals() {
        var read = SettlementFileReader.read(file.bytes());

        assertThat(read.day()).isEqualTo(DAY);
        assertThat(read.merchant()).isEqualTo(SettlementFileWriter.MERCHANT);
        assertThat(read.total(Kind.PAID)).isEqualTo(new Yen(8800));
        assertThat(read.total(Kind.REVERSED)).isEqualTo(new Yen(5600));
        assertThat(read.lines()).extracting(SettlementLine::orderId).containsExactly("or_a", "or_b", "or_c");
        assertThat(read.lines().get(2).signed()).isEqualTo(-5600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\uFEFF%s"})
    void readsUtf8WithOrWithoutItsMark(String form) {
        var content = form.formatted(file.text().replace("\n", "\r\n"));

        assertThat(SettlementFileReader.read(content.getBytes(StandardCharsets.UTF_8))
                        .lines())
                .hasSize(3);
    }

    @Test
    void readsShiftJisAndADayWithoutPayments() {
        assertThat(SettlementFileReader.read(SettlementFileWriter.shiftJis(file.text()))
                        .lines())
                .hasSize(3);
        assertThat(SettlementFileReader.read(new SettlementFileWriter(DAY).bytes())
                        .lines())
                .isEmpty();
    }

    @Test
    void refusesAShiftJisFileWithAWrongTotalWhole() {
        var wrong = SettlementFileWriter.shiftJis(file.text("T,3,8900,5600"));

        assertThatThrownBy(() -> SettlementFileReader.read(wrong))
                .isInstanceOf(FileRefused.class)
                .hasMessage("納付の合計が明細と合いません（合計の行 8,900円、明細の合計 8,800円）。決済サービスから取り直してください。何も取り込んでいません。");
    }

    @Test
    void refusesAFileThatWasCutOffAnywhere() {
        var whole = file.text().strip();

        for (int end = whole.indexOf('\n') + 1; end < whole.length() - 1; end++) {
            var cut = whole.substring(0, end).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> SettlementFileReader.read(cut))
                    .as("cut to %d bytes", end)
                    .isInstanceOf(FileRefused.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-5600, 金額が正の整数ではありません",
        "0, 金額が正の整数ではありません",
        "5600.5, 金額が正の整数ではありません",
        "５６００, 金額が正の整数ではありません",
        "1000001, 金額が大きすぎて",
        "999999999, 金額が大きすぎて",
        "99999999999999999999, 金額が正の整数ではありません"
    })
    void refusesAmountsThatCannotBe(String yen, String sentence) {
        var odd = file.line("or_d", "PAID", yen).bytes();

        assertThatThrownBy(() -> SettlementFileReader.read(odd))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("明細4行目：" + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D,4,or_d,PAID,CARD,5600 | 明細の形ではありません",
                "D,9,or_d,PAID,CARD,5600,2026-05-11T09:30:00+09:00 | 番号が続いていません",
                "D,4,or d,PAID,CARD,5600,2026-05-11T09:30:00+09:00 | 注文番号の形が違います",
                "D,4,or_d,STOLEN,CARD,5600,2026-05-11T09:30:00+09:00 | 区分又は方法",
                "D,4,or_d,PAID,CARD,5600,yesterday | 時刻の形が違います"
            })
    void namesTheLineThatIsWrong(String line, String sentence) {
        assertThatThrownBy(() -> SettlementFileReader.read(file.raw(line).bytes()))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.errors())
                            .singleElement()
                            .satisfies(error -> assertThat(error.message()).contains("明細4行目", sentence));
                });
    }

    @Test
    void refusesWhatIsNoSettlementFile() {
        assertThat(code(new byte[0])).isEqualTo("HEADER");
        assertThat(code("金額,日付\n1,2\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("HEADER");
        assertThat(code(file.text().replace("20260511", "20260231").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("HEADER");
        assertThat(code(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41, 0x00})).isEqualTo("ENCODING");
        assertThat(code((file.text() + "D,4,or_d,PAID,CARD,1,x\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("TRAILING");
        assertThat(code(new byte[3 * 1024 * 1024])).isEqualTo("TOO_LARGE");
        assertThat(code(file.text("T,2,8800,5600").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("TRUNCATED");
    }

    private static String code(byte[] content) {
        try {
            SettlementFileReader.read(content);
            return "READ";
        } catch (FileRefused refused) {
            return refused.code();
        }
    }
}
