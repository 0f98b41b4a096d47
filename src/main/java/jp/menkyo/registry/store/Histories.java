package jp.menkyo.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Licence.Suspension;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.registry.history.Item;
import jp.menkyo.registry.history.ItemChange;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
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
    private final Clock clock;

    Histories(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first line, by the registration. */
    void begin(Licence licence) {
        var items = licence.items();
        insert(
                licence,
                new Licence.Entry(
                        ActKind.REGISTERED,
                        items.reason(),
                        null,
                        items.registeredOn(),
                        items.caseNumber(),
                        items.filing().applicationClass(),
                        items.issuedOn(),
                        items.remarks(),
                        clock.instant(),
                        items.approvedBy(),
                        null,
                        null,
                        List.of()));
    }

    /** The line that {@code act} makes. */
    void add(Licence licence, LicenceAct act) {
        var basis = act.basis();
        var issuedOn = act.issuedOn();
        insert(
                licence,
                new Licence.Entry(
                        act.kind(),
                        basis.reasonCode(),
                        null,
                        basis.effectiveOn(),
                        basis.caseNumber(),
                        basis.applicationClass(),
                        issuedOn == null ? licence.items().issuedOn() : issuedOn,
                        basis.remarks(),
                        clock.instant(),
                        basis.approvedBy(),
                        act instanceof LicenceAct.Suspend suspend ? new Suspension(suspend.from(), suspend.to()) : null,
                        act instanceof LicenceAct.Delete delete ? delete.deletion() : null,
                        act instanceof LicenceAct.Correct correct
                                ? Item.differences(licence.items().holder(), correct.holder())
                                : List.of()));
    }

    private void insert(Licence licence, Licence.Entry entry) {
        var suspension = entry.suspension();
        var deletion = entry.deletion();
        long id = jdbc.sql(INSERT)
                .param("running", licence.number().running())
                .param("kind", entry.kind().name())
                .param("reason", entry.reasonCode())
                .param("effective", entry.effectiveOn())
                .param("case", entry.caseNumber().value())
                .param("class", entry.applicationClass())
                .param("issued", entry.issuedOn())
                .param("remarks", entry.remarks())
                .param("at", OffsetDateTime.now(clock))
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
                .query((row, index) -> entry(row, changes.getOrDefault(row.getLong("id"), List.of())))
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

    private static Licence.Entry entry(ResultSet row, List<ItemChange> changes) throws SQLException {
        return new Licence.Entry(
                ActKind.valueOf(row.getString("kind")),
                row.getString("reason_code"),
                row.getString("label"),
                LicenceRow.date(row, "effective_on"),
                new CaseNumber(row.getString("case_number")),
                row.getString("application_class"),
                LicenceRow.date(row, "issued_on"),
                row.getString("remarks"),
                Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                        .toInstant(),
                row.getString("approved_by"),
                suspension(row),
                deletion(row.getString("deletion")),
                changes);
    }

    private static @Nullable Suspension suspension(ResultSet row) throws SQLException {
        var from = row.getObject("suspended_from", LocalDate.class);
        return from == null ? null : new Suspension(from, LicenceRow.date(row, "suspended_until"));
    }

    private static LicenceAct.@Nullable Deletion deletion(@Nullable String name) {
        return name == null ? null : LicenceAct.Deletion.valueOf(name);
    }
}
