package jp.menkyo.reporting.export;

import java.sql.SQLException;
import java.util.List;
import jp.menkyo.TestDatabase;
import jp.menkyo.shared.transaction.Administrator;

/** A roster of as many people as wanted, in an office of its own, written past the rules of registration; removed when closed. */
final class ManyLicences implements AutoCloseable {

    private static final String INSERT = """
            insert into registry.licence (administrator, running, state, case_number, holder_id, received_on, delivery_code,
                application_class, issued_on, registered_on, registration_kind, qualified_month, surname, given_name,
                surname_plain, given_name_plain, kana_surname, kana_given_name, kana_key, domicile, sex_code, birth_date,
                birth_precision, approved_by)
            select '%1$s', n, 'IN_FORCE', 'EXPORT-' || n,
                'h_' || translate(lpad(n::text, 24, '0'), '0123456789', 'abcdefghij'),
                date '2025-04-01', '1', '11', date '2025-04-01', date '2025-04-01', '1', '2025-03',
                '髙橋' || n, '優希', '高橋' || n, '優希', 'タカハシ', 'ユウキ', 'タカハシユウキ', '13', '2', date '1990-01-01', 'DAY', 'approver1'
            from generate_series(%2$d, %3$d) n""";

    private final Administrator office;

    ManyLicences(Administrator office, int people) {
        this.office = office;
        add(1, people);
    }

    /** Those with the numbers from one to the other. */
    void add(int first, int last) {
        execute(INSERT.formatted(office.code(), first, last));
    }

    @Override
    public void close() {
        for (var table : List.of("reporting.export_piece", "reporting.export", "registry.licence")) {
            execute("delete from %s where administrator = '%s'".formatted(table, office.code()));
        }
    }

    private static void execute(String sql) {
        try (var connection = TestDatabase.server().connect("menkyo", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
