package jp.menkyo.registry.store;

import java.util.LinkedHashSet;
import java.util.Set;
import jp.menkyo.registry.Holder;
import jp.menkyo.shared.person.NameWords;
import jp.menkyo.shared.person.PersonName;

/** The spellings under which a holder is found: each name from its start, from its given part and from each word of that. */
final class NameKeys {

    private NameKeys() {}

    static Set<String> of(Holder holder) {
        var keys = new LinkedHashSet<>(NameWords.keys(holder.name()));
        keys.addAll(NameWords.keys(holder.kana()));
        var former = holder.formerSurname();
        if (former != null) {
            keys.addAll(NameWords.keys(new PersonName(former, holder.name().given())));
        }
        var alias = holder.alias();
        if (alias != null) {
            keys.addAll(NameWords.keys(alias));
        }
        return keys;
    }
}
