package jp.menkyo.gateway.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.gateway.terminal.Candidate;
import jp.menkyo.gateway.terminal.ResidentTerminal.OnBehalf;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of every search, kept whatever becomes of it, and the references of whom it listed. */
@Repository
public class Searches {

    private final JdbcClient jdbc;
    private final TerminalSettings settings;
    private final Clock clock;

    Searches(JdbcClient jdbc, TerminalSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes a search down before it is made.
     *
     * @param keys which items are searched by, not their values
     * @param otherPersonReason why somebody is searched who has nothing in common with the person of the case; null when
     *     something agrees
     * @throws TooManySearches when the officer has no search left in this hour
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String begin(OnBehalf of, String officer, String purpose, String keys, @Nullable String otherPersonReason) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('juki-search:' || ?))")
                .param(officer)
                .query((row, n) -> n)
                .list();
        if (lastHour(officer) >= settings.searchesPerHour()) {
            throw new TooManySearches(settings.searchesPerHour());
        }
        var id = OpaqueId.random("js");
        jdbc.sql("""
                        insert into gateway.juki_search
                            (search_id, case_number, officer, purpose, legal_basis, keys, other_person_reason, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        of.caseNumber().value(),
                        officer,
                        purpose,
                        of.legalBasis(),
                        keys,
                        otherPersonReason,
                        OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /** How many searches the officer has left in this hour. */
    @Transactional(readOnly = true)
    public int left(String officer) {
        return Math.max(0, settings.searchesPerHour() - lastHour(officer));
    }

    private int lastHour(String officer) {
        return jdbc.sql("select count(*) from gateway.juki_search where officer = ? and at > ?")
                .params(officer, OffsetDateTime.now(clock).minus(Duration.ofHours(1)))
                .query(Integer.class)
                .single();
    }

    /** How the search ended, and whom it listed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void ended(String id, String outcome, List<Candidate> listed) {
        jdbc.sql("update gateway.juki_search set outcome = ?, hits = ? where search_id = ? and outcome is null")
                .params(outcome, listed.size(), id)
                .update();
        for (int position = 1; position <= listed.size(); position++) {
            jdbc.sql("insert into gateway.juki_candidate (search_id, position, candidate) values (?, ?, ?)")
                    .params(id, position, listed.get(position - 1).reference())
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public Optional<Search> find(String id) {
        return jdbc.sql("select * from gateway.juki_search where search_id = ?")
                .param(id)
                .query(Searches::read)
                .optional();
    }

    /** Whom the search listed at {@code position}, from 1; empty when there is nobody, or the time of the hits is over. */
    @Transactional(readOnly = true)
    public Optional<Candidate> candidate(String id, int position) {
        return jdbc.sql("select candidate from gateway.juki_candidate where search_id = ? and position = ?")
                .params(id, position)
                .query((row, n) -> new Candidate(row.getString(1)))
                .optional();
    }

    private static Search read(ResultSet row, int n) throws SQLException {
        return new Search(
                row.getString("search_id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("officer"),
                row.getString("purpose"),
                row.getString("legal_basis"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("outcome"));
    }
}
