package jp.menkyo.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Figures come from {@code reporting} alone; what other modules offer to statistics is read where facts are taken, nowhere else. */
class ReadsItsOwnTest {

    private static final Path REPORTING = Path.of("src/main/java/jp/menkyo/reporting");
    private static final Pattern TABLE = Pattern.compile(
            "(?i)\\b(?:from|join|into|update)\\s+((?:engine|casefile|workflow|payment|registry|intake|gateway|audit|staff|document"
                    + "|certificate|notification|mynumber|reporting)\\.\\w+)");
    private static final Set<String> OFFERED =
            Set.of("casefile.case_course", "workflow.run_course", "workflow.step_course");

    @Test
    void noFigureReadsTheEngineOrAnotherModulesTables() throws IOException {
        assertThat(tables(REPORTING))
                .as("tables that reporting reads")
                .contains("reporting.live_case", "reporting.live_step_day")
                .allMatch(table -> table.startsWith("reporting.") || OFFERED.contains(table));
        assertThat(tables(REPORTING.resolve("dashboard"))).allMatch(table -> table.startsWith("reporting."));
        assertThat(tables(Path.of("src/main/java/jp/menkyo/desk/figures"))).isEmpty();
    }

    private static Set<String> tables(Path room) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(room)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                TABLE.matcher(Files.readString(file)).results().forEach(table -> found.add(table.group(1)));
            }
        }
        return found;
    }
}
