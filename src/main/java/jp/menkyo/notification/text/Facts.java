package jp.menkyo.notification.text;

import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import jp.menkyo.notification.NoticeTemplate;

/** Lets only named facts into a notice, and nothing that might be a My Number. */
final class Facts {

    private static final Pattern TWELVE_DIGITS =
            Pattern.compile("(?<!\\p{Nd})\\p{Nd}(?:[ \u3000-]?\\p{Nd}){11}(?!\\p{Nd})");
    private static final int LONGEST = 4000;

    private Facts() {}

    static void check(NoticeTemplate template, Map<String, String> facts) {
        var allowed = new HashSet<>(template.required());
        allowed.addAll(template.optional());
        if (!allowed.containsAll(facts.keySet()) || !facts.keySet().containsAll(template.required())) {
            throw new IllegalArgumentException(template + " takes " + allowed + ", not " + facts.keySet());
        }
        facts.forEach(Facts::check);
    }

    private static void check(String name, String value) {
        boolean clean = !value.isBlank()
                && value.length() <= LONGEST
                && value.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n')
                && !TWELVE_DIGITS.matcher(value).find();
        if (!clean) {
            throw new IllegalArgumentException("the fact " + name + " cannot be put into a notice");
        }
    }
}
