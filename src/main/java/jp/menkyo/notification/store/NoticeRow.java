package jp.menkyo.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import jp.menkyo.notification.Notice;
import jp.menkyo.notification.NoticeId;
import jp.menkyo.notification.NoticeState;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;

/** Reads rows of the outbox. */
final class NoticeRow {

    private NoticeRow() {}

    static Notice read(ResultSet row, int index) throws SQLException {
        return new Notice(
                new NoticeId(row.getString("id")),
                new CaseNumber(row.getString("case_number")),
                NoticeTemplate.valueOf(row.getString("template")),
                row.getString("recipient_name"),
                row.getString("email"),
                row.getString("subject"),
                row.getString("body"),
                NoticeState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
