package jp.menkyo.notification.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.menkyo.notification.NoticeTemplate;

/** Lets only the named facts into a notice, and nothing that might be a My Number. */
final class Facts {

    private static final Pattern TWELVE_DIGITS =
            Pattern.compile("(?<!\\p{Nd})\\p{Nd}(?:[ \u3000-]?\\p{Nd}){11}(?!\\p{Nd})");
    private static final int LONGEST = 4000;

    private Facts() {}

    /** Those of {@code known} that the template names. */
    static Map<String, String> of(NoticeTemplate template, Map<String, String> known) {
        if (!known.keySet().containsAll(template.required())) {
            throw new IllegalArgumentException(template + " needs the facts " + template.required());
        }
        var facts = new HashMap<>(known);
        facts.keySet()
                .removeIf(name -> !template.required().contains(name)
                        && !template.optional().contains(name));
        facts.forEach(Facts::check);
        return facts;
    }

    private static void check(String name, String value) {
        boolean clean = !value.isBlank()
                && value.length() <= LONGEST
                && value.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r')
                && !TWELVE_DIGITS.matcher(value).find();
        if (!clean) {
            throw new IllegalArgumentException("the fact " + name + " cannot be put into a notice");
        }
    }
}
