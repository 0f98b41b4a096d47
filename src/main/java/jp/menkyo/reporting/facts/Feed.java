package jp.menkyo.reporting.facts;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what was marked into the live copy, and into the one that is being built. A mark goes in the transaction that takes its
 * case, so that a kill loses nothing and the worst is taking a case twice, which changes nothing.
 */
@Service
public class Feed {

    private static final int MARKS = 500;

    private final JdbcClient jdbc;
    private final Turn turn;
    private final OfficeDays officeDays;
    private final Facts facts;
    private final Builds builds;
    private final Clock clock;

    Feed(JdbcClient jdbc, Turn turn, OfficeDays officeDays, Facts facts, Builds builds, Clock clock) {
        this.jdbc = jdbc;
        this.turn = turn;
        this.officeDays = officeDays;
        this.facts = facts;
        this.builds = builds;
        this.clock = clock;
    }

    private record Mark(long id, @Nullable String caseNumber) {}

    /**
     * One piece of what was marked.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean piece() {
        turn.await();
        officeDays.refresh();
        var live = builds.live();
        if (live.isEmpty()) {
            return false;
        }
        var marks = marks();
        var cases = marks.stream()
                .map(Mark::caseNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var days = facts.take(live.get(), cases);
        facts.addUp(live.get(), days);
        builds.next().ifPresent(next -> facts.take(next.generation(), cases));
        forget(marks);
        return marks.size() == MARKS;
    }

    /** A run that belongs to no case, such as the weekly review of reveals, leaves no fact. */
    private List<Mark> marks() {
        return jdbc.sql("""
                        select m.id, coalesce(m.case_number, r.case_number) as case_number
                          from (select * from reporting.mark order by id limit ?) m
                          left join lateral (select case_number from workflow.run_course where run_id = m.run_id) r on true
                         order by m.id
                        """)
                .param(MARKS)
                .query((row, n) -> new Mark(row.getLong("id"), row.getString("case_number")))
                .list();
    }

    private void forget(List<Mark> marks) {
        if (!marks.isEmpty()) {
            jdbc.sql("delete from reporting.mark where id in (:ids)")
                    .param("ids", marks.stream().map(Mark::id).toList())
                    .update();
        }
    }

    /** Up to when the live copy knows everything; empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> knownUntil() {
        return builds.live()
                .map(live -> jdbc.sql("select coalesce(min(at), ?) from reporting.mark")
                        .param(OffsetDateTime.now(clock))
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant());
    }
}
