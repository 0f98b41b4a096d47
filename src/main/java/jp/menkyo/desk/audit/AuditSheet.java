package jp.menkyo.desk.audit;

import java.util.List;
import java.util.Objects;
import jp.menkyo.audit.search.AuditLine;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;

/** Lines of the trail as rows of a file. */
final class AuditSheet {

    static final List<String> HEAD = List.of("日時", "職員", "利用者名", "操作", "コード", "事案", "対象", "理由");

    private AuditSheet() {}

    static List<String> cells(AuditLine line, CaseWords words) {
        var entry = line.entry();
        return List.of(
                entry.at().toString(),
                words.staff(entry.actor()),
                entry.actor(),
                words.act(entry.action()),
                entry.action(),
                text(line.caseNumber()),
                text(entry.subject()),
                text(entry.reason()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
