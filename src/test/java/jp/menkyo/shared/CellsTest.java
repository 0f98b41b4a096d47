package jp.menkyo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝１", "＋１", "－１", "＠A", "=", "-", "＝"})
    void keepsFormulasFromRunning(String formula) {
        assertThat(Cells.safe(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "窓口現金", "1=1", "a@example.jp", "'=1", " ", "令和8年-1"})
    void leavesWordsAsTheyAre(String words) {
        assertThat(Cells.safe(words)).isEqualTo(words);
    }
}
