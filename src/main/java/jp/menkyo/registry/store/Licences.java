package jp.menkyo.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.registry.FeeNotPaid;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registration;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All licences of the roster, with their history. */
@Repository
public class Licences {

    private static final String NOT_SETTLED = "MK409";

    private final JdbcClient jdbc;
    private final Clock clock;

    Licences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Enters a licence, the first line of its history and its search keys. */
    public Licence add(LicenceNumber number, Registration order) {
        var licence = new Licence(number, Holder.Id.random(), Licence.State.IN_FORCE, order);
        insert(licence);
        insertEvent(licence);
        insertKeys(licence);
        return licence;
    }

    private void insert(Licence licence) {
        try {
            LicenceInsert.of(jdbc, licence).update();
        } catch (UncategorizedSQLException refused) {
            if (NOT_SETTLED.equals(refused.getSQLException().getSQLState())) {
                throw new FeeNotPaid();
            }
            throw refused;
        }
    }

    private void insertEvent(Licence licence) {
        var items = licence.items();
        jdbc.sql("""
                insert into registry.licence_event (running, kind, reason_code, effective_on, case_number,
                    application_class, issued_on, remarks, at)
                values (?, 'REGISTERED', ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        licence.number().running(),
                        items.reason(),
                        items.registeredOn(),
                        items.caseNumber().value(),
                        items.filing().applicationClass(),
                        items.issuedOn(),
                        items.remarks(),
                        OffsetDateTime.now(clock))
                .update();
    }

    private void insertKeys(Licence licence) {
        var keys = NameKeys.of(licence.items().holder());
        jdbc.sql("insert into registry.name_key (key, running) select unnest(?::text[]), ?")
                .params(keys.toArray(String[]::new), licence.number().running())
                .update();
    }

    public Optional<Licence> ofCase(CaseNumber caseNumber) {
        return jdbc.sql("select * from registry.licence where case_number = ?")
                .param(caseNumber.value())
                .query(LicenceRow::licence)
                .optional();
    }

    public Optional<Licence> find(long running) {
        return jdbc.sql("select * from registry.licence where running = ?")
                .param(running)
                .query(LicenceRow::licence)
                .optional();
    }

    public List<Licence.Entry> history(long running) {
        return jdbc.sql("""
                select event.*, reason.label
                from registry.licence_event event left join registry.reason on reason.code = event.reason_code
                where event.running = ? order by event.id""").param(running).query(Licences::entry).list();
    }

    private static Licence.Entry entry(ResultSet row, int index) throws SQLException {
        return new Licence.Entry(
                row.getString("kind"),
                row.getString("reason_code"),
                row.getString("label"),
                LicenceRow.date(row, "effective_on"),
                new CaseNumber(row.getString("case_number")),
                row.getString("application_class"),
                LicenceRow.date(row, "issued_on"),
                row.getString("remarks"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
