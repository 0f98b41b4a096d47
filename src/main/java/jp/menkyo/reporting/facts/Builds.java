package jp.menkyo.reporting.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The copies of the facts: which one is live, which one is being built, who began or called off what. */
@Service
public class Builds {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Builds(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Act(String action, @Nullable CaseNumber caseNumber, String subject) implements DomainEvent {

        static Act of(String action, long generation) {
            return new Act(action, null, "generation " + generation);
        }
    }

    /**
     * Begins to build a copy beside the live one; it goes on in the background, after a restart as well.
     *
     * @param by user name; null when the system begins the first one
     * @throws BuildRefused while another one is being built
     */
    @Transactional
    public Build start(@Nullable String by) {
        var generation = jdbc.sql("""
                        insert into reporting.build (state, started_by, started_at, total)
                        values ('BUILDING', ?, ?, (select count(*) from casefile.case_course))
                        on conflict (administrator) where state = 'BUILDING' do nothing
                        returning generation
                        """)
                .params(by, OffsetDateTime.now(clock))
                .query(Long.class)
                .optional()
                .orElseThrow(BuildRefused::running);
        events.publishEvent(Act.of("READ_MODEL_BUILD_STARTED", generation));
        return find(generation).orElseThrow();
    }

    /** @throws BuildRefused when it is not being built any more, or nothing is live yet */
    @Transactional
    public void cancel(long generation, String by) {
        if (live().isEmpty()) {
            throw BuildRefused.first();
        }
        int cancelled =
                jdbc.sql("""
                        update reporting.build set state = 'CANCELLED', ended_by = ?, ended_at = ?
                        where generation = ? and state = 'BUILDING'
                        """).params(by, OffsetDateTime.now(clock), generation).update();
        if (cancelled == 0) {
            throw BuildRefused.notRunning();
        }
        events.publishEvent(Act.of("READ_MODEL_BUILD_CANCELLED", generation));
    }

    /** The newest copies, newest first. */
    @Transactional(readOnly = true)
    public List<Build> newest() {
        return jdbc.sql("select * from reporting.build order by generation desc limit ?")
                .param(SHOWN)
                .query(Builds::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Build> find(long generation) {
        return jdbc.sql("select * from reporting.build where generation = ?")
                .param(generation)
                .query(Builds::read)
                .optional();
    }

    Optional<Long> live() {
        return jdbc.sql("select generation from reporting.build where state = 'LIVE'")
                .query(Long.class)
                .optional();
    }

    Optional<Build> next() {
        return jdbc.sql("select * from reporting.build where state = 'BUILDING'")
                .query(Builds::read)
                .optional();
    }

    private static Build read(ResultSet row, int n) throws SQLException {
        return new Build(
                row.getLong("generation"),
                Build.State.valueOf(row.getString("state")),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getLong("done"),
                row.getLong("total"),
                instant(row, "switched_at"),
                row.getObject("differing", Long.class),
                row.getString("example"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
