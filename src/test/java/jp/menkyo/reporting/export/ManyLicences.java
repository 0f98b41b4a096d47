package jp.menkyo.reporting.export;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A roster of as many people as wanted, in an office of its own. */
final class ManyLicences {

    private static final String INSERT = """
            insert into registry.licence (running, state, case_number, holder_id, received_on, delivery_code, application_class,
                issued_on, registered_on, registration_kind, qualified_month, surname, given_name, surname_plain, given_name_plain,
                kana_surname, kana_given_name, kana_key, domicile, sex_code, birth_date, birth_precision, approved_by)
            select n, 'IN_FORCE', 'EXPORT-' || n,
                'h_' || translate(lpad(n::text, 24, '0'), '0123456789', 'abcdefghij'),
                date '2025-04-01', '1', '11', date '2025-04-01', date '2025-04-01', '1', '2025-03',
                '髙橋' || n, '優希', '高橋' || n, '優希', 'タカハシ', 'ユウキ', 'タカハシユウキ', '13', '2', date '1990-01-01', 'DAY', 'approver1'
            from generate_series(1, ?) n""";

    private ManyLicences() {}

    static void insert(JdbcClient jdbc, int people) {
        jdbc.sql(INSERT).param(people).update();
    }
}
