package jp.menkyo.workflow.residentsearch;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.gateway.terminal.FourItems;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Whom a search may be about without further words: somebody who shares a whole name, its reading or the birth date with the
 * person of the case, as they stand in the application (住民基本台帳法第30条の29).
 */
final class PersonOfTheCase {

    private PersonOfTheCase() {}

    static boolean is(ApplicationForm form, FourItems asked) {
        return form.birthDate().equals(asked.birthDate())
                || knows(names(form), asked.name())
                || knows(readings(form), asked.kana());
    }

    private static boolean knows(Set<String> known, @Nullable PersonName asked) {
        return asked != null && known.contains(key(asked));
    }

    private static Set<String> names(ApplicationForm form) {
        var matter = form.licence();
        return keys(form.name(), former(form), form.alias(), matter == null ? null : matter.registeredName());
    }

    private static @Nullable PersonName former(ApplicationForm form) {
        var surname = form.formerSurname();
        return surname == null ? null : new PersonName(surname, form.name().given());
    }

    private static Set<String> readings(ApplicationForm form) {
        var matter = form.licence();
        return keys(form.kana(), matter == null ? null : matter.registeredKana());
    }

    private static Set<String> keys(@Nullable PersonName... names) {
        return Stream.of(names).filter(Objects::nonNull).map(PersonOfTheCase::key).collect(Collectors.toSet());
    }

    private static String key(PersonName name) {
        return NameFold.key(name.display());
    }
}
