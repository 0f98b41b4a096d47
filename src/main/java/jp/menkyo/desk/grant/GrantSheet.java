package jp.menkyo.desk.grant;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.desk.CsvFile;
import jp.menkyo.mynumber.reveal.grant.AccessGrant;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;

/** The inventory as a file for spreadsheets. */
final class GrantSheet {

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
        return new CsvFile(Stream.concat(Stream.of(HEAD), grants.stream().map(this::cells))
                        .toList())
                .content();
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
}
