package jp.menkyo.registry.store;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import jp.menkyo.registry.Holder;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.PersonName;

/** The spellings under which a holder is found: each name from its start, from its given part and from each word of that. */
final class NameKeys {

    private NameKeys() {}

    static Set<String> of(Holder holder) {
        var keys = new LinkedHashSet<String>();
        add(keys, holder.name());
        add(keys, holder.kana());
        var former = holder.formerSurname();
        if (former != null) {
            add(keys, new PersonName(former, holder.name().given()));
        }
        var alias = holder.alias();
        if (alias != null) {
            add(keys, alias);
        }
        keys.remove("");
        return keys;
    }

    private static void add(Set<String> keys, PersonName name) {
        var words = (name.surname() + " " + name.given()).strip().split("[\\s\u3000・]+");
        IntStream.range(0, words.length)
                .mapToObj(first -> String.join("", Arrays.asList(words).subList(first, words.length)))
                .map(NameFold::key)
                .forEach(keys::add);
    }
}
