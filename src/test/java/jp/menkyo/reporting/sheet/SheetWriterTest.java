package jp.menkyo.reporting.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Glyphs;
import jp.menkyo.print.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The income statistics as files; samples stay in {@code target/reports}. */
class SheetWriterTest {

    private static final Path SAMPLES = Path.of("target", "reports");
    private static final Map<String, String> FACTS = Map.of(
            "group", "月",
            "period", "令和8年4月1日から令和9年3月31日まで",
            "criteria", "集計：月別　決済区分：すべて　手数料：すべて",
            "tie", "差引の合計は、手数料台帳の資金勘定の増減（1,234,800円）と一致しています。",
            "producedBy", "出納 花子",
            "producedAt", "令和8年11月24日 14:05");

    private static SheetWriter writer;

    @BeforeAll
    static void compile() throws IOException {
        var fonts = new Fonts(Path.of("not here"));
        writer = new SheetWriter(fonts, new Glyphs(fonts), new PdfWriter(fonts));
        Files.createDirectories(SAMPLES);
    }

    @Test
    void printsTotalsOfEachPageAndOfAll() throws IOException {
        var pdf = write(months(60), SheetFormat.PDF, "income.pdf");

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var first = text(document, 1);
            assertThat(first)
                    .contains(FACTS.values())
                    .contains("第1分類", "5,600", "このページの計", "1ページ")
                    .doesNotContain("合計 60");
            assertThat(text(document, 2)).contains("このページの計", "合計 60 336,000 0 0 336,000", "2ページ");
            var fonts = document.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void saysThatThereIsNothing() throws IOException {
        try (var document = Loader.loadPDF(write(List.of(), SheetFormat.PDF, "nothing.pdf"))) {
            assertThat(text(document, 1)).contains("この条件に当てはまる収入はありません。", "合計 0 0 0 0 0", FACTS.get("period"));
        }
    }

    @Test
    void writesNumbersThatASpreadsheetCanAdd() throws IOException {
        var parts = unzip(write(months(60), SheetFormat.XLSX, "income.xlsx"));

        var table = parts.get("xl/worksheets/sheet1.xml");
        assertThat(table)
                .contains("t=\"n\"><v>5600.0</v>", "<v>336000.0</v>", "fitToPage=\"1\"")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/sharedStrings.xml") + table)
                .contains("第60分類", FACTS.get("tie"), FACTS.get("producedAt"))
                .doesNotContain("このページの計");
    }

    @Test
    void writesCsvWithTheMarkAndWithoutFormulas() throws IOException {
        var rows = List.of(row("=HYPERLINK(\"http://example.jp\")", 1), row("カード, 及び\"その他\"", 2));

        var csv = new String(write(rows, SheetFormat.CSV, "income.csv"), StandardCharsets.UTF_8);

        assertThat(csv).isEqualTo("""
                        \uFEFF月,収納件数,収納額（円）,取消額（円）,還付額（円）,差引（円）\r
                        "'=HYPERLINK(""http://example.jp"")",1,5600,0,0,5600\r
                        "カード, 及び""その他\""",2,11200,0,0,11200\r
                        合計,3,16800,0,0,16800\r
                        """);
    }

    @Test
    void printsAlsoForAnOfficerWhoseNameNoFontCanDraw() throws IOException {
        var facts = new HashMap<>(FACTS);
        facts.put("producedBy", "出納 \uE000子 <b>");

        var pdf = writer.write(new Sheet(facts, months(1)), SheetFormat.PDF);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(text(document, 1)).contains("〓（字形のない氏名）", "第1分類");
        }
    }

    private static byte[] write(List<Map<String, Object>> rows, SheetFormat format, String sample) throws IOException {
        var content = writer.write(new Sheet(FACTS, rows), format);
        Files.write(SAMPLES.resolve(sample), content);
        return content;
    }

    private static List<Map<String, Object>> months(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> row("第" + n + "分類", 1))
                .toList();
    }

    private static Map<String, Object> row(String label, long receipts) {
        return Map.of(
                "label",
                label,
                "receipts",
                receipts,
                "received",
                5600 * receipts,
                "reversed",
                0L,
                "refunded",
                0L,
                "net",
                5600 * receipts);
    }

    /** Some characters come out of the PDF as their compatibility twins. */
    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC)
                .replace('\u00A0', ' ');
    }

    private static Map<String, String> unzip(byte[] content) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
