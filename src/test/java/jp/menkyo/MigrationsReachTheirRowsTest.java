package jp.menkyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The owner of a table whose row-level security is forced sees none of its rows: a migration that reads or changes rows takes the
 * force away first and gives it back, or it does nothing without a word.
 */
class MigrationsReachTheirRowsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern STATEMENT = Pattern.compile("(?ims)^(?:update|delete from|insert into)\\s[^;]*;");
    private static final Pattern ROWS = Pattern.compile("(?i)\\b(?:update|from|join)\\s+(\\w+\\.\\w+)");
    /** No administrator's own: the engine's tables, and what holds for everybody. */
    private static final Pattern WITHOUT_SECURITY = Pattern.compile("engine\\..*|workflow\\.inquiry_basis");
    /** Met no row; later migrations made up for it. What has run once is never edited. */
    private static final Set<String> MADE_UP_FOR =
            Set.of("V202611241213__no_target_without_application.sql", "V202611241534__work_item.sql");

    @TestFactory
    Stream<DynamicTest> whatWorksOnRowsSeesThem() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            return files
                    .filter(file -> file.toString().endsWith(".sql"))
                    .filter(file -> !MADE_UP_FOR.contains(file.getFileName().toString()))
                    .sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> check(Files.readString(file))))
                    .toList()
                    .stream();
        }
    }

    private static void check(String sql) {
        STATEMENT
                .matcher(sql)
                .results()
                .forEach(statement -> ROWS.matcher(statement.group())
                        .results()
                        .map(table -> table.group(1))
                        .filter(table -> !WITHOUT_SECURITY.matcher(table).matches())
                        .forEach(table -> check(sql, statement.start(), table)));
    }

    private static void check(String sql, int at, String table) {
        assertThat(sql.substring(0, at))
                .as("before the rows of %s are read or changed", table)
                .contains("alter table " + table + " no force row level security");
        assertThat(sql.substring(at))
                .as("after the rows of %s were", table)
                .containsAnyOf(
                        "alter table " + table + " force row level security",
                        "alter table " + table + " drop column administrator");
    }
}
