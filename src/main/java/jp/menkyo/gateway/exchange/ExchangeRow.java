package jp.menkyo.gateway.exchange;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Reads an exchange with its end from a row. */
final class ExchangeRow {

    private ExchangeRow() {}

    static Exchange read(ResultSet row, int n) throws SQLException {
        return new Exchange(
                id(row),
                row.getString("code_id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("provider"),
                row.getString("task"),
                data(row.getArray("data_kinds")),
                row.getString("legal_basis"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                end(row));
    }

    private static Exchange.Id id(ResultSet row) throws SQLException {
        var refused = row.getString("refused");
        return new Exchange.Id(
                row.getLong("id"),
                row.getString("processing_number"),
                refused == null ? null : Exchange.Refusal.valueOf(refused));
    }

    private static Set<FamilyData> data(Array names) throws SQLException {
        return Stream.of((String[]) names.getArray()).map(FamilyData::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Exchange.@Nullable End end(ResultSet row) throws SQLException {
        var at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null ? null : new Exchange.End(at.toInstant(), Exchange.Result.valueOf(row.getString("result")));
    }
}
