package jp.menkyo.gateway.numberrequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.gateway.numberrequest.NumberRequest.State;
import jp.menkyo.gateway.search.Pick;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Requests for numbers. Two people each: checked here, and by the database for whoever comes another way. */
@Repository
public class NumberRequests {

    private static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    NumberRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return empty when the case has an undecided request already */
    @Transactional
    public Optional<String> ask(Pick pick, String officer, String reason) {
        return jdbc.sql("""
                        insert into gateway.juki_number_request (request_id, search_id, case_number, asked_by, asked_at, reason)
                        values (?, ?, ?, ?, ?, ?) on conflict (case_number) where state = 'ASKED' do nothing
                        returning request_id""")
                .params(
                        OpaqueId.random("jn"),
                        pick.searchId(),
                        pick.caseNumber().value(),
                        officer,
                        OffsetDateTime.now(clock),
                        reason)
                .query(String.class)
                .optional();
    }

    /**
     * Takes an undecided request for a decision; nobody else can decide until the transaction ends.
     *
     * @throws RequestDecided when there is none that waits
     * @throws OwnRequest when {@code officer} asked for it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public NumberRequest take(String id, String officer) {
        var request = jdbc.sql("select * from gateway.juki_number_request where request_id = ? for update")
                .param(id)
                .query(NumberRequests::read)
                .optional()
                .filter(found -> found.state() == State.ASKED)
                .orElseThrow(RequestDecided::new);
        if (request.askedBy().equals(officer)) {
            throw new OwnRequest();
        }
        return request;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(NumberRequest request, State state, String officer, @Nullable String reason) {
        jdbc.sql("""
                        update gateway.juki_number_request set state = ?, decided_by = ?, decided_at = ?, decision_reason = ?
                        where request_id = ?""")
                .params(state.name(), officer, OffsetDateTime.now(clock), reason, request.id())
                .update();
    }

    /** Those that wait for a second officer, oldest first. */
    @Transactional(readOnly = true)
    public List<NumberRequest> waiting(int page) {
        return jdbc.sql("""
                        select * from gateway.juki_number_request where state = 'ASKED'
                        order by asked_at, request_id limit ? offset ?""")
                .params(PAGE + 1, (long) page * PAGE)
                .query(NumberRequests::read)
                .list();
    }

    /** Rows of a page; {@link #waiting} gives one more when there is another page. */
    public int pageSize() {
        return PAGE;
    }

    /** What was asked because of a pick, newest first. */
    @Transactional(readOnly = true)
    public List<NumberRequest> of(String searchId) {
        return jdbc.sql("select * from gateway.juki_number_request where search_id = ? order by asked_at desc")
                .param(searchId)
                .query(NumberRequests::read)
                .list();
    }

    private static NumberRequest read(ResultSet row, int n) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new NumberRequest(
                row.getString("request_id"),
                row.getString("search_id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("decision_reason"));
    }
}
