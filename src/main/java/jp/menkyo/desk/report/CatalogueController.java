package jp.menkyo.desk.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.menkyo.reporting.catalogue.Choice;
import jp.menkyo.reporting.catalogue.Report;
import jp.menkyo.reporting.catalogue.ReportRefused;
import jp.menkyo.reporting.catalogue.Words;
import jp.menkyo.reporting.output.ReportFormat;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/reports}: which reports the caller may have, and each as a file. Every file is in the audit trail. */
@RestController
@RequestMapping("/api/reports")
class CatalogueController {

    private static final String CATALOGUE = """
            [{"id": "fee-balance", "title": "手数料収支集計", "parameters": ["from", "to", "fee_code", "means"],
              "formats": ["pdf", "xlsx", "csv", "html"]}]""";

    private static final List<Role> COUNT_INCOME = List.of(Role.TREASURER, Role.MANAGER, Role.AUDITOR);

    private final ReportDesk desk;
    private final CurrentStaff staff;

    CatalogueController(ReportDesk desk, CurrentStaff staff) {
        this.desk = desk;
        this.staff = staff;
    }

    record Entry(String id, String title, List<String> parameters, List<String> formats) {

        static Entry of(Report report) {
            var parameters = new ArrayList<String>(report.period() == null ? List.of() : List.of("from", "to"));
            report.choices().stream().map(Choice::column).forEach(parameters::add);
            return new Entry(report.id(), Words.of(report.id()).title(), parameters, everyFormat());
        }

        private static List<String> everyFormat() {
            return Stream.of(ReportFormat.values()).map(ReportFormat::extension).toList();
        }
    }

    @Operation(summary = "帳票の一覧（作成する権限のあるもの）")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(name = "一覧", value = CATALOGUE)))
    @GetMapping
    List<Entry> catalogue() {
        var entries = new ArrayList<>(desk.mine().stream().map(Entry::of).toList());
        // counted, not listed: a layout and an address of its own
        if (COUNT_INCOME.stream().anyMatch(staff.get()::has)) {
            entries.add(new Entry(
                    "income", "手数料収入の統計", List.of("from", "to", "by", "means", "fee"), List.of("pdf", "xlsx", "csv")));
        }
        return entries;
    }

    @Operation(
            summary = "帳票をファイルにする",
            description = "日付は 2026-04-01、令和8年4月1日、R8.4.1 のどれでもよい。CSVの文字コードは charset（UTF-8、Shift_JIS）。")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", examples = @ExampleObject("営業日,手数料\r\n2026-04-01,新規免許\r\n")))
    @GetMapping("/{id}.{format}")
    ResponseEntity<byte[]> file(
            @Parameter(example = "fee-balance") @PathVariable String id,
            @Parameter(example = "csv") @PathVariable String format,
            @Parameter(example = "{\"from\": \"R8.4.1\", \"to\": \"R9.3.31\"}") @RequestParam
                    Map<String, String> asked) {
        var report = desk.find(id);
        var wanted = ReportFormat.of(format).orElseThrow(ReportRefused::unknownFormat);
        var criteria = new HashMap<>(asked);
        var given = criteria.remove("charset");
        var charset = given == null ? "UTF-8" : given;
        var content = desk.produce(report, desk.criteria(report, criteria), wanted, charset);
        var name = ContentDisposition.attachment().filename(id + "." + format).build();
        return ResponseEntity.ok()
                .contentType(type(wanted, charset))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content);
    }

    private static MediaType type(ReportFormat format, String charset) {
        var type = MediaType.parseMediaType(format.mediaType());
        return format == ReportFormat.CSV ? new MediaType(type, Charset.forName(charset)) : type;
    }
}
