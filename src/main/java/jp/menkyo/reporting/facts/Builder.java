package jp.menkyo.reporting.facts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Builds the next copy in pieces, each a transaction that knows how far it came, and puts it in the place of the live one. Until
 * then everybody reads the live one, which is kept up to date meanwhile.
 */
@Service
public class Builder {

    static final int PIECE = 1_000;

    private final JdbcClient jdbc;
    private final Turn turn;
    private final OfficeDays officeDays;
    private final Builds builds;
    private final Facts facts;
    private final Comparison comparison;
    private final Clock clock;

    Builder(
            JdbcClient jdbc,
            Turn turn,
            OfficeDays officeDays,
            Builds builds,
            Facts facts,
            Comparison comparison,
            Clock clock) {
        this.jdbc = jdbc;
        this.turn = turn;
        this.officeDays = officeDays;
        this.builds = builds;
        this.facts = facts;
        this.comparison = comparison;
        this.clock = clock;
    }

    /**
     * Takes the next piece, or switches when there is none left. Where there is no copy at all, the first one begins.
     *
     * @return whether there is more to do
     */
    @Transactional
    public boolean piece() {
        turn.await();
        officeDays.refresh();
        var next = builds.next();
        if (next.isEmpty()) {
            return builds.live().isEmpty() && builds.start(null).done() == 0;
        }
        var generation = next.get().generation();
        var cases = after(generation);
        if (cases.isEmpty()) {
            switchTo(generation);
            return false;
        }
        facts.take(generation, cases);
        jdbc.sql("update reporting.build set last_case = ?, done = done + ? where generation = ?")
                .params(cases.get(cases.size() - 1), cases.size(), generation)
                .update();
        return true;
    }

    private List<String> after(long generation) {
        return jdbc.sql("""
                        select case_number from casefile.case_course
                         where case_number > (select last_case from reporting.build where generation = ?) collate "default"
                         order by case_number limit ?
                        """).params(generation, PIECE).query(String.class).list();
    }

    private void switchTo(long generation) {
        facts.addUpAll(generation);
        var now = OffsetDateTime.now(clock);
        var found = builds.live().map(live -> comparison.of(live, generation)).orElseGet(Comparison::nothing);
        jdbc.sql("update reporting.build set state = 'REPLACED', ended_at = ? where state = 'LIVE'")
                .param(now)
                .update();
        jdbc.sql("""
                        update reporting.build set state = 'LIVE', switched_at = ?, differing = ?, example = ?
                        where generation = ?
                        """).params(now, found.count(), found.example(), generation).update();
    }

    /**
     * Deletes a piece of the rows of a copy that nobody reads any more.
     *
     * @return whether there is more to do
     */
    @Transactional
    public boolean clearPiece() {
        var old = jdbc.sql("""
                        select generation from reporting.build
                         where state in ('REPLACED', 'CANCELLED') and not cleared order by generation limit 1
                         for update skip locked
                        """).query(Long.class).optional();
        old.ifPresent(this::clear);
        return old.isPresent();
    }

    private void clear(long generation) {
        int gone = List.of("step_day", "step_fact", "run_fact", "case_fact").stream()
                .mapToInt(table ->
                        jdbc.sql("""
                                delete from reporting.%1$s where ctid = any (array(
                                    select ctid from reporting.%1$s where generation = ? limit 20000))
                                """.formatted(table)).param(generation).update())
                .sum();
        if (gone == 0) {
            jdbc.sql("update reporting.build set cleared = true where generation = ?")
                    .param(generation)
                    .update();
        }
    }
}
