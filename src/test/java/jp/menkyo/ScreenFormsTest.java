package jp.menkyo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A form without a method sends what was typed as part of the address, and addresses end up in logs. One that a script works
 * says {@code dialog}: pressed before the script is there, it does nothing.
 */
class ScreenFormsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>");
    private static final Pattern METHOD = Pattern.compile("\\bmethod=\"(get|post|dialog)\"");

    /** They search by numbers of cases, states, classes, days and periods, never by a person's number. */
    private static final List<String> MAY_GET = List.of(
            "desk/audit/trail.html",
            "desk/exchanges.html",
            "desk/gateways.html",
            "desk/letters.html",
            "desk/messages.html",
            "desk/person.html",
            "desk/receipts.html",
            "desk/report.html",
            "desk/reveal/mine.html",
            "desk/statistics.html");

    @ParameterizedTest
    @MethodSource("templates")
    void everyFormSaysHowItSends(Path template) throws IOException {
        for (String form : (Iterable<String>) FORM.matcher(Files.readString(TEMPLATES.resolve(template)))
                .results()
                .map(found -> found.group())::iterator) {
            var method = METHOD.matcher(form);
            assertThat(method.find()).as(form).isTrue();
            if (method.group(1).equals("get")) {
                assertThat(MAY_GET).as(form).contains(template.toString());
            }
        }
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(TEMPLATES::relativize)
                    .toList();
        }
    }
}
