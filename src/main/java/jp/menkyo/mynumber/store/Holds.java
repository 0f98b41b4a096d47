package jp.menkyo.mynumber.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes that wait for a transaction elsewhere. */
@Repository
class Holds {

    private final JdbcClient jdbc;
    private final Clock clock;

    Holds(@Qualifier("vaultJdbc") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Hold take(Hold.Kind kind, @Nullable NumberToken token, @Nullable CaseNumber caseNumber) {
        long id = jdbc.sql("""
                        insert into mynumber.hold (kind, token, case_number, taken_at) values (?, ?, ?, ?) returning id""")
                .params(
                        kind.name(),
                        token == null ? null : token.value(),
                        caseNumber == null ? null : caseNumber.value(),
                        OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        return new Hold(id, kind, token, caseNumber);
    }

    /** @return false when somebody else has settled it already */
    boolean release(Hold hold) {
        return jdbc.sql("delete from mynumber.hold where id = ?")
                        .param(hold.id())
                        .update()
                == 1;
    }

    void releaseAll(NumberToken token) {
        jdbc.sql("delete from mynumber.hold where token = ?")
                .param(token.value())
                .update();
    }

    List<Hold> olderThan(Duration age, int limit) {
        return jdbc.sql("""
                        select id, kind, token, case_number from mynumber.hold
                        where taken_at < ? order by taken_at limit ?""")
                .params(OffsetDateTime.now(clock).minus(age), limit)
                .query(Holds::hold)
                .list();
    }

    List<Hold> of(CaseNumber caseNumber) {
        return jdbc.sql("select id, kind, token, case_number from mynumber.hold where case_number = ? order by id")
                .param(caseNumber.value())
                .query(Holds::hold)
                .list();
    }

    private static Hold hold(ResultSet row, int index) throws SQLException {
        var token = row.getString("token");
        var caseNumber = row.getString("case_number");
        return new Hold(
                row.getLong("id"),
                Hold.Kind.valueOf(row.getString("kind")),
                token == null ? null : new NumberToken(token),
                caseNumber == null ? null : new CaseNumber(caseNumber));
    }
}
