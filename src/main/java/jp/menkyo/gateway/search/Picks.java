package jp.menkyo.gateway.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.menkyo.gateway.ResidentRegistry.Result;
import jp.menkyo.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who was picked, append-only; a search is picked from once. */
@Repository
public class Picks {

    private final JdbcClient jdbc;
    private final Clock clock;

    Picks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when the search was picked from before; then nothing is written */
    @Transactional
    public boolean add(Search search, int position, String reason, Result result) {
        return jdbc.sql("""
                        insert into gateway.juki_pick (search_id, position, case_number, officer, reason, result, at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (search_id) do nothing""")
                        .params(
                                search.id(),
                                position,
                                search.caseNumber().value(),
                                search.officer(),
                                reason,
                                result.name(),
                                OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public Optional<Pick> find(String searchId) {
        return jdbc.sql("select * from gateway.juki_pick where search_id = ?")
                .param(searchId)
                .query(Picks::read)
                .optional();
    }

    private static Pick read(ResultSet row, int n) throws SQLException {
        return new Pick(
                row.getString("search_id"),
                row.getInt("position"),
                new CaseNumber(row.getString("case_number")),
                row.getString("officer"),
                row.getString("reason"),
                Result.valueOf(row.getString("result")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
