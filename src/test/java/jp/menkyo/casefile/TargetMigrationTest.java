package jp.menkyo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import jp.menkyo.OldDatabase;
import org.junit.jupiter.api.Test;

/** Dispositions from before have no day by which they should be done, whosever they are; applications keep theirs. */
class TargetMigrationTest {

    private static final String OLD_CASE = """
            insert into casefile.case_file (case_number, administrator, procedure, channel, received_on, target_on, state,
                surname, given, kana_surname, kana_given, name_key, kana_key, birth_date, opened_at)
            values ('%s', '%s', '%s', 'OFFICE', '2025-06-02', '2025-06-11', 'OPEN',
                '見本', '花子', 'ミホン', 'ハナコ', '見本花子', 'ミホンハナコ', '1990-01-01', now())""";

    @Test
    void oldDispositionsLoseTheirDay() throws SQLException {
        try (var database = OldDatabase.at("old_cases", "classpath:db/migration", "202611241213")) {
            database.execute(OLD_CASE.formatted("R7-000001-S", "13-dietitian", "DISPOSITION"));
            database.execute(OLD_CASE.formatted("R7-000002-S", "27-dietitian", "DISPOSITION"));
            database.execute(OLD_CASE.formatted("R7-000003-S", "13-dietitian", "DELETION"));

            database.migrate("latest");

            assertThat(database.rows("""
                    select procedure || coalesce(' ' || target_on, '') from casefile.case_file order by case_number""")).containsExactly("DISPOSITION", "DISPOSITION", "DELETION 2025-06-11");
            assertThat(database.rows("""
                    select oid::regclass::text from pg_class where oid = 'casefile.case_file'::regclass and not relforcerowsecurity""")).as("left open").isEmpty();
        }
    }
}
