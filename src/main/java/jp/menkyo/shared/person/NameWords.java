package jp.menkyo.shared.person;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Where somebody may begin who remembers a name only in part. */
public final class NameWords {

    private NameWords() {}

    /** Search keys of the name from each of its words to its end, the whole name first; none is empty. */
    public static Set<String> keys(PersonName name) {
        var words = (name.surname() + " " + name.given()).strip().split("[\\s\u3000・]+");
        var keys = new LinkedHashSet<String>();
        IntStream.range(0, words.length)
                .mapToObj(first -> String.join("", Arrays.asList(words).subList(first, words.length)))
                .map(NameFold::key)
                .forEach(keys::add);
        keys.remove("");
        return keys;
    }
}
