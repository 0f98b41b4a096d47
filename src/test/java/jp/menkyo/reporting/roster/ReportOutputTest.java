package jp.menkyo.reporting.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.menkyo.print.Fonts;
import jp.menkyo.print.Glyphs;
import jp.menkyo.print.PdfWriter;
import jp.menkyo.reporting.catalogue.Column;
import jp.menkyo.reporting.catalogue.Criteria;
import jp.menkyo.reporting.catalogue.Report;
import jp.menkyo.reporting.catalogue.ReportTable;
import jp.menkyo.reporting.catalogue.Words;
import jp.menkyo.reporting.output.PdfOutput;
import jp.menkyo.reporting.output.ReportFormat;
import jp.menkyo.reporting.output.ReportWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Every report of the catalogue as a file; samples stay in {@code target/reports}. */
class ReportOutputTest {

    private static final Path SAMPLES = Path.of("target", "reports");
    private static final Instant NOW = Instant.parse("2026-11-24T05:05:00Z");
    private static final Report ROSTER = new RosterReports().roster();
    private static final Report MONEY = new MoneyReports().feeBalance();
    /** 葛 with a selector, 𠮷 as surrogates, and a Hebrew given name. */
    private static final String RARE = "葛\uDB40\uDD00\uD842\uDFB7　\u05D3\u05D5\u05D3";

    private static ReportWriter writer;

    @BeforeAll
    static void prepare() throws IOException {
        var fonts = new Fonts(Path.of("not here"));
        writer = new ReportWriter(new PdfOutput(fonts, new Glyphs(fonts), new PdfWriter(fonts), 3));
        Files.createDirectories(SAMPLES);
    }

    static Stream<Report> reports() {
        var cases = new CaseReports();
        var roster = new RosterReports();
        var money = new MoneyReports();
        var offices = new OfficeRecords();
        var networks = new NetworkRecords();
        var system = new SystemRecords();
        return Stream.of(
                roster.roster(),
                roster.certificateRegister(),
                roster.deletionRegister(),
                roster.dispositionRegister(),
                cases.applicationRegister(),
                cases.reviewState(),
                money.feeBalance(),
                money.refundRegister(),
                offices.accessRegister(),
                offices.accountRegister(),
                offices.erasureRegister(),
                networks.inquiryRegister(),
                networks.exchangeRegister(),
                networks.numberRegister(),
                system.dataDictionary(),
                system.businessStatistics());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isLaidOutWithEverythingThatAPaperNeeds(Report report) throws IOException {
        var table = table(
                report, IntStream.range(0, 40).mapToObj(n -> row(report, n)).toList());
        var pdf = write(table, ReportFormat.PDF);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(text(document, 1))
                    .contains(table.words().title(), plain(table.criteriaInWords()), "監査 花子")
                    .contains("令和8年11月24日 14:05", table.hash(), "1 / 2");
            assertThat(text(document, 2)).contains("2 / 2");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysThatThereIsNothing(Report report) throws IOException {
        var table = table(report, List.of());

        try (var document = Loader.loadPDF(writer.write(table, ReportFormat.PDF, "UTF-8"))) {
            assertThat(text(document, 1)).contains("この条件に当てはまるものはありません。");
        }
        assertThat(new String(writer.write(table, ReportFormat.HTML, ""), StandardCharsets.UTF_8))
                .contains("この条件に当てはまるものはありません。");
    }

    @Test
    void addsUpThePageAndTheWhole() throws IOException {
        var table =
                table(MONEY, IntStream.range(0, 40).mapToObj(n -> row(MONEY, n)).toList());

        try (var document = Loader.loadPDF(writer.write(table, ReportFormat.PDF, "UTF-8"))) {
            assertThat(text(document, 1)).contains("このページの計");
            assertThat(text(document, 2)).contains("合計 48,000 48,000 48,000 48,000 48,000");
        }
        assertThat(xlsx(table).get("xl/worksheets/sheet2.xml")).contains("<v>48000</v>");
    }

    @Test
    void showsAnyNameInEveryFormatAndSaysWhereItCannot() throws IOException {
        var table = table(ROSTER, List.of(person(RARE, "葛吉　ダビデ")));

        var pdf = write(table, ReportFormat.PDF);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(text(document, 1)).contains("〓", "印字できる字形のない文字が");
        }
        assertThat(new String(writer.write(table, ReportFormat.HTML, ""), StandardCharsets.UTF_8))
                .contains("<bdi>" + RARE + "</bdi>");
        assertThat(new String(writer.write(table, ReportFormat.CSV, "UTF-8"), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"登録番号\",\"氏名\"")
                .contains("\"\u2068" + RARE + "\u2069\"", table.hash());
        var parts = xlsx(table);
        assertThat(shown(parts, 2)).contains(RARE);
        assertThat(shown(parts, 1)).contains(table.hash(), "監査　花子");
        Files.write(SAMPLES.resolve("roster.xlsx"), writer.write(table, ReportFormat.XLSX, ""));
        assertThat(table.hash()).isEqualTo(table(ROSTER, table.rows()).hash());
        assertThat(table.hash())
                .isNotEqualTo(table(ROSTER, List.of(person("葛　花子", "葛吉　ダビデ"))).hash());
    }

    @Test
    void writesShiftJisOnlyWithWhatIsRecorded() {
        var replaced = new String(
                writer.write(table(ROSTER, List.of(person(RARE, "葛吉　ダビデ"))), ReportFormat.CSV, "Shift_JIS"),
                Charset.forName("windows-31j"));

        assertThat(replaced).contains("\"葛吉　ダビデ\"", "代わりの文字で出力").doesNotContain("?", "\uFEFF");
        var lost = table(ROSTER, List.of(person(RARE, null), person(RARE, "\uD842\uDFB7　花子")));
        assertThatThrownBy(() -> writer.write(lost, ReportFormat.CSV, "Shift_JIS"))
                .hasMessageContaining("Shift_JISにない文字を含む項目が2件");
        assertThatThrownBy(() -> writer.write(lost, ReportFormat.CSV, "EUC-JP")).hasMessageContaining("UTF-8 か");
    }

    @Test
    void runsNoFormulaAndNoMarkup() throws IOException {
        var table = table(ROSTER, List.of(person("=HYPERLINK(\"x\")<script>", "＝")));

        assertThat(new String(writer.write(table, ReportFormat.CSV, "UTF-8"), StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK(\"\"x\"\")<script>\"");
        assertThat(new String(writer.write(table, ReportFormat.HTML, ""), StandardCharsets.UTF_8))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(String.join("", xlsx(table).values())).contains("=HYPERLINK").doesNotContain("<f>", "<script>");
    }

    @Test
    void keepsDaysAndNumbersForSpreadsheets() throws IOException {
        var parts = xlsx(table(ROSTER, List.of(person("佐藤　花子", "佐藤　花子"))));

        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("<v>45748", "<v>7</v>");
        assertThat(shown(parts, 2)).contains("昭和55年");
    }

    @Test
    void refusesAPdfOfTooManyPagesAndNamesABetterWay() {
        var rows = IntStream.range(0, 100).mapToObj(n -> row(ROSTER, n)).toList();

        assertThatThrownBy(() -> writer.write(table(ROSTER, rows), ReportFormat.PDF, ""))
                .hasMessageContaining("3ページを超える")
                .hasMessageContaining("CSVかXLSX");
    }

    private static ReportTable table(Report report, List<Map<String, @Nullable Object>> rows) {
        var criteria = new Criteria(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31), Map.of());
        return ReportTable.of(report, Words.of(report.id()), criteria, "監査　花子", NOW, rows);
    }

    private static Map<String, @Nullable Object> person(String name, @Nullable String plain) {
        var row = row(ROSTER, 7);
        row.put("name", name);
        row.put("name_plain", plain);
        row.put("birth", "1980");
        row.put("registered_on", LocalDate.of(2025, 4, 1));
        return row;
    }

    private static Map<String, @Nullable Object> row(Report report, int n) {
        var row = new HashMap<String, @Nullable Object>();
        for (var column : report.columns()) {
            row.put(column.name(), sample(report, column, n));
        }
        return row;
    }

    private static Object sample(Report report, Column column, int n) {
        return switch (column.kind()) {
            case NAME -> "髙橋　優希";
            case TEXT -> "決裁を待つ";
            case IDENTIFIER -> "R8-%06d-K".formatted(n);
            case CODE -> code(report, column, n);
            case DOMICILE -> n % 2 == 0 ? "13" : "KOR";
            case DAY -> LocalDate.of(2026, 4, 1).plusDays(n);
            case PART_OF_DAY -> n % 2 == 0 ? "1980-03-01" : "1955-04";
            case MOMENT -> NOW;
            case NUMBER -> (long) n;
            case COUNT, YEN -> 1200L;
        };
    }

    private static String code(Report report, Column column, int n) {
        var words = Words.of(report.id());
        var codes = words.keySet().stream()
                .filter(key -> key.startsWith(column.name() + "."))
                .sorted()
                .toList();
        return codes.get(n % codes.size()).substring(column.name().length() + 1);
    }

    private static byte[] write(ReportTable table, ReportFormat format) throws IOException {
        var content = writer.write(table, format, "UTF-8");
        Files.write(SAMPLES.resolve(table.report().id() + "." + format.extension()), content);
        return content;
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        // the reader takes some signs for compatible ones, and a space for one that does not break
        return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC)
                .replaceAll(" +", " ");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String shown(Map<String, String> parts, int sheet) {
        try {
            var xml = new InputSource(new StringReader(parts.get("xl/worksheets/sheet%d.xml".formatted(sheet))));
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getDocumentElement()
                    .getTextContent();
        } catch (Exception e) {
            throw new AssertionError("the sheet is no XML", e);
        }
    }

    private static Map<String, String> xlsx(ReportTable table) throws IOException {
        var parts = new HashMap<String, String>();
        var file = SAMPLES.resolve("sample.xlsx");
        Files.write(file, writer.write(table, ReportFormat.XLSX, ""));
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
