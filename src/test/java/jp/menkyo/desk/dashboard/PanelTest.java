package jp.menkyo.desk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.menkyo.desk.dashboard.Panel.Cell;
import jp.menkyo.desk.dashboard.chart.Bars;
import jp.menkyo.desk.dashboard.chart.Bars.Bar;
import jp.menkyo.desk.dashboard.chart.Columns;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What every part of the dashboard has: a picture read without colour, and a table that is also a file. */
class PanelTest {

    private static final List<Bar> BARS = List.of(
            new Bar("<手続>", Arrays.asList(10L, 5L), List.of("10", "5")),
            new Bar("とても長い名前の段階がここにあります", Arrays.asList(null, 0L), List.of("＊", "0")));

    @Test
    void barsAreAsLongAsTheirNumbersAndSayThem() throws Exception {
        var svg = new Bars("id", "題 & 名", List.of("未完了", "期限超過"), BARS).svg();

        assertThat(svg)
                .contains(
                        "&lt;手続&gt;",
                        "題 &amp; 名",
                        "width=\"300\"",
                        "width=\"150\"",
                        ">＊</text>",
                        "url(#hatch-id)",
                        "とても長い名前の段階がここ…")
                .doesNotContain("style=");
        read(svg);
        read(new Columns("id", "題", List.of("受付", "完了"), BARS).svg());
        read(new Bars("none", "題", List.of("未完了"), List.of()).svg());
    }

    private static void read(String svg) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void theFileHasTheTableAndNoFormula() {
        var panel = new Panel("id", "題", "", null, List.of("段階", "件"), List.of(Cell.row("=1+1", "＊")));

        assertThat(new String(panel.file().content(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"段階\",\"件\"\r\n")
                .contains("\"＊\"")
                .doesNotContain("\"=1+1\"");
        assertThatThrownBy(() -> new Panel("id", "題", "", null, List.of("段階"), List.of(Cell.row("a", "b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
