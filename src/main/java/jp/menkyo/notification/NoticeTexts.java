package jp.menkyo.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The texts of the notices; a fact that a text needs and nobody gave is a broken assumption, not an empty place. */
@Component
class NoticeTexts {

    private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)(\\?([^}]*))?}");

    private final Map<NoticeTemplate, String> texts = new EnumMap<>(NoticeTemplate.class);

    NoticeTexts() {
        for (NoticeTemplate template : NoticeTemplate.values()) {
            texts.put(template, read(template));
        }
    }

    private static String read(NoticeTemplate template) {
        try {
            return new ClassPathResource("notices/" + template.name() + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("no text for " + template, e);
        }
    }

    /** {@code {name}} is a fact that must be there, {@code {name?before it}} one that may be missing, then all is left out. */
    String write(NoticeTemplate template, Map<String, String> facts) {
        return FACT.matcher(texts.get(template)).replaceAll(found -> {
            var fact = facts.get(found.group(1));
            if (found.group(2) != null) {
                return java.util.regex.Matcher.quoteReplacement(fact == null ? "" : found.group(3) + fact);
            }
            if (fact == null) {
                throw new IllegalArgumentException(template + " needs the fact " + found.group(1));
            }
            return java.util.regex.Matcher.quoteReplacement(fact);
        });
    }
}
