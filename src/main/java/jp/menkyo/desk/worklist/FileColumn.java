package jp.menkyo.desk.worklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.workflow.worklist.WorklistItem;
import jp.menkyo.workflow.worklist.WorklistQuery.BadQuery;
import org.jspecify.annotations.Nullable;

/** Columns of the list as a file has them; the codes are those of the table. */
enum FileColumn {
    CASE_NUMBER("caseNumber", "受付番号", WorklistItem::caseNumber),
    PROCEDURE("procedure", "手続", WorklistItem::procedureName),
    STEP("step", "作業", WorklistItem::stepName),
    HOLDER_NAME("holderName", "氏名", WorklistItem::holderName),
    HOLDER_KANA("holderKana", "カナ", WorklistItem::holderKana),
    RECEIVED_ON("receivedOn", "収受日", line -> day(line.receivedOn())),
    DUE_ON("dueOn", "期限", line -> day(line.dueOn())),
    DAYS_LEFT("daysLeft", "残り", WorklistItem::daysLeftText),
    PAID("paid", "納付", line -> line.paid() ? "済" : "未"),
    FLAGS("flags", "状態", line -> String.join("・", line.flagTexts())),
    ASSIGNEE("assignee", "担当", WorklistItem::assigneeName),
    ENDED_ON("endedOn", "完了日", line -> day(line.endedOn()));

    private final String code;
    private final String head;
    private final Function<WorklistItem, @Nullable String> text;

    FileColumn(String code, String head, Function<WorklistItem, @Nullable String> text) {
        this.code = code;
        this.head = head;
        this.text = text;
    }

    String head() {
        return head;
    }

    String cell(WorklistItem line) {
        var cell = text.apply(line);
        return cell == null ? "" : cell;
    }

    /** In the order of the codes; all where none is named. What is left of the time comes with its day. */
    static List<FileColumn> of(@Nullable List<String> codes) {
        return codes == null || codes.isEmpty()
                ? List.of(values())
                : codes.stream()
                        .distinct()
                        .map(FileColumn::of)
                        .flatMap(column ->
                                column == DUE_ON ? List.of(DUE_ON, DAYS_LEFT).stream() : List.of(column).stream())
                        .distinct()
                        .toList();
    }

    private static FileColumn of(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new BadQuery("columns", "取り出す列は、一覧に示された列から選んでください。"));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : WarekiDate.display(day);
    }
}
