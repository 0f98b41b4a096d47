package jp.menkyo.desk.grant;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.mynumber.reveal.grant.AccessGrant;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;

/** The inventory as a file for spreadsheets (RFC 4180, UTF-8 with its mark); no cell can be taken for a formula. */
final class GrantSheet {

    private static final String MARK = "\uFEFF";
    private static final List<String> HEAD = List.of(
            "管理番号",
            "権限を受ける職員",
            "分",
            "理由",
            "申請者",
            "申請日時",
            "承認・不承認した職員",
            "その日時",
            "有効期限",
            "取り消した職員",
            "取消日時",
            "取消・不承認の理由",
            "状態");

    private final CaseWords words;

    GrantSheet(CaseWords words) {
        this.words = words;
    }

    byte[] of(List<AccessGrant> grants) {
        return Stream.concat(Stream.of(HEAD), grants.stream().map(this::cells))
                .map(cells -> cells.stream().map(GrantSheet::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(AccessGrant grant) {
        return List.of(
                grant.id(),
                words.staff(grant.beneficiary()),
                Integer.toString(grant.minutes()),
                grant.reason(),
                words.staff(grant.requestedBy()),
                moment(grant.requestedAt()),
                officer(grant.decidedBy()),
                moment(grant.decidedAt()),
                moment(grant.expiresAt()),
                officer(grant.revokedBy()),
                moment(grant.revokedAt()),
                grant.remark() == null ? "" : grant.remark(),
                grant.state().label());
    }

    private String officer(@Nullable String username) {
        return username == null ? "" : words.staff(username);
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : words.moment(at);
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
