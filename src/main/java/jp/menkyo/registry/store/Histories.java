package jp.menkyo.registry.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.history.Item;
import jp.menkyo.registry.history.ItemChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to licences: only ever added to. */
@Repository
public class Histories {

    private static final String INSERT = """
            insert into registry.licence_event (running, kind, reason_code, effective_on, case_number, application_class,
                issued_on, remarks, at, approved_by, suspended_from, suspended_until, deletion)
            values (:running, :kind, :reason, :effective, :case, :class,
                :issued, :remarks, :at, :approver, :from, :until, :deletion)
            returning id""";

    private final JdbcClient jdbc;

    Histories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a line to the history of a licence. */
    void add(long running, Licence.Entry entry) {
        var suspension = entry.suspension();
        var deletion = entry.deletion();
        long id = jdbc.sql(INSERT)
                .param("running", running)
                .param("kind", entry.kind().name())
                .param("reason", entry.reasonCode())
                .param("effective", entry.effectiveOn())
                .param("case", entry.caseNumber().value())
                .param("class", entry.applicationClass())
                .param("issued", entry.issuedOn())
                .param("remarks", entry.remarks())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("approver", entry.approvedBy())
                .param("from", suspension == null ? null : suspension.from())
                .param("until", suspension == null ? null : suspension.until())
                .param("deletion", deletion == null ? null : deletion.name())
                .query(Long.class)
                .single();
        for (var change : entry.changes()) {
            jdbc.sql("insert into registry.licence_item_change (event_id, item, before, after) values (?, ?, ?, ?)")
                    .params(id, change.item().name(), change.before(), change.after())
                    .update();
        }
    }

    /** Everything that happened to a licence, oldest first. */
    public List<Licence.Entry> of(long running) {
        var changes = changes(running);
        return jdbc.sql("""
                select event.*, reason.label
                from registry.licence_event event left join registry.reason on reason.code = event.reason_code
                where event.running = ? order by event.id""")
                .param(running)
                .query((row, index) -> EntryRow.read(row, changes.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<ItemChange>> changes(long running) {
        record Line(long event, ItemChange change) {}
        return jdbc
                .sql("""
                select change.* from registry.licence_item_change change
                join registry.licence_event event on event.id = change.event_id
                where event.running = ? order by change.id""")
                .param(running)
                .query((row, index) -> new Line(
                        row.getLong("event_id"),
                        new ItemChange(
                                Item.valueOf(row.getString("item")), row.getString("before"), row.getString("after"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::event, Collectors.mapping(Line::change, Collectors.toList())));
    }
}
