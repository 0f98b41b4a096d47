package jp.menkyo.gateway.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the network has listed so far for a run that is at work; dropped when the run is finished. */
@Repository
class ListedEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    ListedEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void add(Run run, List<RecordEntry> entries) {
        entries.forEach(entry -> insert(run, entry));
    }

    private void insert(Run run, RecordEntry entry) {
        jdbc.sql("""
                        insert into gateway.reconciliation_entry (run_id, processing_number, task, provider, data_kinds,
                                                                  legal_basis, placed_at, result)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (run_id, processing_number) do nothing
                        """)
                .params(
                        run.id(),
                        entry.processingNumber(),
                        entry.task(),
                        entry.provider(),
                        entry.data().toArray(String[]::new),
                        entry.legalBasis(),
                        entry.placedAt().atZone(clock.getZone()).toOffsetDateTime(),
                        entry.result())
                .update();
    }

    @Transactional(readOnly = true)
    public List<RecordEntry> of(Run run) {
        return jdbc.sql("""
                        select processing_number, task, provider, data_kinds, legal_basis, placed_at, result
                        from gateway.reconciliation_entry where run_id = ?
                        """).param(run.id()).query(ListedEntries::read).list();
    }

    @Transactional
    public void drop(Run run) {
        jdbc.sql("delete from gateway.reconciliation_entry where run_id = ?")
                .param(run.id())
                .update();
    }

    private static RecordEntry read(ResultSet row, int n) throws SQLException {
        return new RecordEntry(
                row.getString("processing_number"),
                row.getString("task"),
                row.getString("provider"),
                Set.of((String[]) row.getArray("data_kinds").getArray()),
                row.getString("legal_basis"),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                row.getString("result"));
    }
}
