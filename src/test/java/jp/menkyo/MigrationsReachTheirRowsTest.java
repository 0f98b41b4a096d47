package jp.menkyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The owner of a table whose row-level security is forced sees none of its rows: a migration that changes rows takes the
 * force away first and gives it back, or it changes nothing without a word.
 */
class MigrationsReachTheirRowsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CHANGE = Pattern.compile("(?im)^(?:update|delete from)\\s+(\\w+\\.\\w+)");
    /** Changed nothing; a later migration made up for it. What has run once is never edited. */
    private static final String MADE_UP_FOR = "V202611241213__no_target_without_application.sql";

    @TestFactory
    Stream<DynamicTest> whatChangesRowsSeesThem() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            return files
                    .filter(file -> file.toString().endsWith(".sql"))
                    .filter(file -> !file.endsWith(MADE_UP_FOR))
                    .sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> check(Files.readString(file))))
                    .toList()
                    .stream();
        }
    }

    private static void check(String sql) {
        var change = CHANGE.matcher(sql);
        while (change.find()) {
            var table = change.group(1);
            assertThat(sql.substring(0, change.start()))
                    .as("before the rows of %s change", table)
                    .contains("alter table " + table + " no force row level security");
            assertThat(sql.substring(change.end()))
                    .as("after the rows of %s changed", table)
                    .containsAnyOf(
                            "alter table " + table + " force row level security",
                            "alter table " + table + " drop column administrator");
        }
    }
}
