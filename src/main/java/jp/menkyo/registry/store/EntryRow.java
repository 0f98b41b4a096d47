package jp.menkyo.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Licence.Suspension;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.registry.history.ItemChange;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Reads lines of histories. */
final class EntryRow {

    private EntryRow() {}

    static Licence.Entry read(ResultSet row, List<ItemChange> changes) throws SQLException {
        return new Licence.Entry(
                ActKind.valueOf(row.getString("kind")),
                row.getString("reason_code"),
                row.getString("label"),
                LicenceRow.date(row, "effective_on"),
                new CaseNumber(row.getString("case_number")),
                row.getString("application_class"),
                LicenceRow.date(row, "issued_on"),
                row.getString("remarks"),
                Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                        .toInstant(),
                row.getString("approved_by"),
                suspension(row),
                deletion(row.getString("deletion")),
                changes);
    }

    private static @Nullable Suspension suspension(ResultSet row) throws SQLException {
        var from = row.getObject("suspended_from", LocalDate.class);
        return from == null ? null : new Suspension(from, LicenceRow.date(row, "suspended_until"));
    }

    private static LicenceAct.@Nullable Deletion deletion(@Nullable String name) {
        return name == null ? null : LicenceAct.Deletion.valueOf(name);
    }
}
