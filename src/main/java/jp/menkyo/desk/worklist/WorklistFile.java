package jp.menkyo.desk.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.menkyo.desk.CsvFile;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.worklist.Worklist;
import jp.menkyo.workflow.worklist.WorklistItem;
import jp.menkyo.workflow.worklist.WorklistRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The list as it is shown, over all its pages up to {@value #MOST} lines; that it was taken is written down. */
@RestController
@Tag(name = "worklist", description = "職員のタスク一覧")
class WorklistFile {

    private static final int MOST = 10_000;
    private static final List<String> HEAD =
            List.of("受付番号", "手続", "作業", "氏名", "カナ", "収受日", "期限", "残り", "納付", "状態", "担当", "完了日");

    private final Worklist worklist;
    private final CurrentStaff staff;

    WorklistFile(Worklist worklist, CurrentStaff staff) {
        this.worklist = worklist;
        this.staff = staff;
    }

    @PostMapping("/api/worklist/file")
    @Operation(summary = "表示している一覧の CSV", description = "10,000件まで。取り出したことを記録します")
    ResponseEntity<byte[]> file(@RequestBody WorklistRequest wanted) {
        var whole = new WorklistRequest(
                wanted.queue(), wanted.text(), wanted.filter(), wanted.sort(), null, 0, wanted.size());
        var lines = worklist.taken(whole.query(), MOST, staff.get());
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        lines.stream().map(WorklistFile::row).forEach(rows::add);
        return new CsvFile(rows).answer("worklist.csv");
    }

    private static List<String> row(WorklistItem line) {
        return Stream.of(
                        line.caseNumber(),
                        line.procedureName(),
                        line.stepName(),
                        line.holderName(),
                        line.holderKana(),
                        day(line.receivedOn()),
                        day(line.dueOn()),
                        line.daysLeftText(),
                        line.paid() ? "済" : "未",
                        String.join("・", line.flagTexts()),
                        line.assigneeName(),
                        day(line.endedOn()))
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : WarekiDate.display(day);
    }
}
