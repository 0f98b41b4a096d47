package jp.menkyo.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code casefile.case_file}. */
final class CaseRows {

    private CaseRows() {}

    static CaseFile read(ResultSet row, int index) throws SQLException {
        return new CaseFile(
                new CaseNumber(row.getString("case_number")),
                Procedure.valueOf(row.getString("procedure")),
                Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("target_on", LocalDate.class),
                CaseState.valueOf(row.getString("state")),
                new PersonName(row.getString("surname"), row.getString("given")),
                new PersonName(row.getString("kana_surname"), row.getString("kana_given")),
                row.getObject("birth_date", LocalDate.class),
                waiting(row),
                instant(row, "closed_at"),
                row.getLong("version"),
                row.getString("opened_by"));
    }

    private static CaseFile.@Nullable Waiting waiting(ResultSet row) throws SQLException {
        var since = instant(row, "waiting_since");
        if (since == null) {
            return null;
        }
        var reported = instant(row, "waiting_reported_at");
        return new CaseFile.Waiting(
                row.getString("waiting_for"),
                since,
                row.getString("waiting_reason"),
                reported == null || reported.isBefore(since) ? null : reported);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
