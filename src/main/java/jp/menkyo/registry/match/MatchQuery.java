package jp.menkyo.registry.match;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a licence that is theirs.
 *
 * @param number the running licence number, when they know it
 * @param names names they have or had, at least one, spelled anyhow
 * @param domicile prefecture or nationality as the roster codes it, when they say it
 */
public record MatchQuery(
        @Nullable Long number,
        LocalDate birthDate,
        List<PersonName> names,
        PersonName kana,
        @Nullable String domicile) {

    public MatchQuery {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a person is looked for by name");
        }
    }
}
