package jp.menkyo.desk.outside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what left and what arrived, newest change first, a page at a time. */
@Repository
class MessageBook {

    static final int PAGE_SIZE = 20;

    private final JdbcClient jdbc;

    MessageBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Page(List<Message> messages, boolean more) {}

    /**
     * @param all finished ones too
     * @param direction null for both
     */
    @Transactional(readOnly = true)
    public Page find(boolean all, Message.@Nullable Direction direction, @Nullable CaseNumber caseNumber, int page) {
        var params = new HashMap<String, Object>();
        var where = new StringBuilder("state in (:states)");
        params.put("states", states(all));
        if (direction != null) {
            where.append(" and direction = :direction");
            params.put("direction", direction.name());
        }
        if (caseNumber != null) {
            where.append(" and case_number = :case");
            params.put("case", caseNumber.value());
        }
        params.put("limit", PAGE_SIZE + 1);
        params.put("offset", (long) page * PAGE_SIZE);
        var found = jdbc.sql("select * from desk.message where " + where
                        + " order by changed_at desc, key limit :limit offset :offset")
                .params(params)
                .query(MessageBook::read)
                .list();
        return new Page(found.stream().limit(PAGE_SIZE).toList(), found.size() > PAGE_SIZE);
    }

    private static List<String> states(boolean all) {
        return Arrays.stream(Message.State.values())
                .filter(state -> all || state.open())
                .map(Message.State::name)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Message> get(Message.Kind kind, String id) {
        return jdbc.sql("select * from desk.message where kind = ? and id = ?")
                .params(kind.name(), id)
                .query(MessageBook::read)
                .optional();
    }

    private static Message read(ResultSet row, int index) throws SQLException {
        var caseNumber = row.getString("case_number");
        return new Message(
                Message.Direction.valueOf(row.getString("direction")),
                Message.Kind.valueOf(row.getString("kind")),
                row.getString("id"),
                row.getString("partner"),
                row.getString("what"),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                row.getString("key"),
                Message.State.valueOf(row.getString("state")),
                row.getObject("attempts", Integer.class),
                row.getString("last_failure"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
