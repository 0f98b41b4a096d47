package jp.menkyo.desk.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.desk.CsvFile;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.worklist.Worklist;
import jp.menkyo.workflow.worklist.WorklistFilter;
import jp.menkyo.workflow.worklist.WorklistItem;
import jp.menkyo.workflow.worklist.WorklistQuery.BadQuery;
import jp.menkyo.workflow.worklist.WorklistRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The list as it is shown, over all its pages, with the columns that are shown; that it was taken is written down. */
@RestController
@Tag(name = "worklist", description = "職員のタスク一覧")
class WorklistFile {

    private static final int MOST = 10_000;
    private static final String XLSX = "xlsx";
    private static final String CSV = "csv";

    private final Worklist worklist;
    private final CurrentStaff staff;

    WorklistFile(Worklist worklist, CurrentStaff staff) {
        this.worklist = worklist;
        this.staff = staff;
    }

    /**
     * A list as {@link WorklistRequest} asks for it; where its reader stands in it does not count.
     *
     * @param columns codes of the columns, in their order; null for all
     * @param format {@code csv}, which it is without one, or {@code xlsx}
     */
    record Wanted(
            String queue,
            @Nullable String text,
            @Nullable WorklistFilter filter,
            @Nullable String sort,
            @Nullable String after,
            @Nullable Integer page,
            @Nullable Integer size,
            @Nullable List<String> columns,
            @Nullable String format) {

        WorklistRequest whole() {
            return new WorklistRequest(queue, text, filter, sort, null, 0, size);
        }
    }

    @PostMapping("/api/worklist/file")
    @Operation(
            summary = "表示している一覧の CSV・XLSX",
            description = "format は csv か xlsx、columns は列とその順。10,000件まで。取り出したことを記録します")
    ResponseEntity<byte[]> file(@RequestBody Wanted wanted) {
        var columns = FileColumn.of(wanted.columns());
        var format = wanted.format() == null ? CSV : wanted.format();
        if (!List.of(CSV, XLSX).contains(format)) {
            throw new BadQuery("format", "形式は csv か xlsx を指定してください。");
        }
        var lines = worklist.taken(wanted.whole().query(), MOST + 1, staff.get());
        if (lines.size() > MOST) {
            throw new TooLong();
        }
        var rows = rows(columns, lines);
        return format.equals(XLSX) ? workbook(rows) : new CsvFile(rows).answer("worklist.csv");
    }

    private static List<List<String>> rows(List<FileColumn> columns, List<WorklistItem> lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(FileColumn::head).toList());
        lines.forEach(line ->
                rows.add(columns.stream().map(column -> column.cell(line)).toList()));
        return rows;
    }

    private static ResponseEntity<byte[]> workbook(List<List<String>> rows) {
        var disposition =
                ContentDisposition.attachment().filename("worklist.xlsx").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XlsxFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new XlsxFile("タスク一覧", rows).content());
    }

    /** Half a list would look like a whole one. */
    static final class TooLong extends Problem {

        TooLong() {
            super(422, "LIST_TOO_LONG", "該当が10,000件を超えるため、取り出せません。検索か絞り込みで10,000件までにしてください。");
        }
    }
}
