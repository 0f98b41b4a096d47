package jp.menkyo.workflow.residentsearch;

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
                || nameOf(form, asked.name())
                || readingOf(form, asked.kana());
    }

    private static boolean nameOf(ApplicationForm form, @Nullable PersonName asked) {
        var matter = form.licence();
        return same(asked, form.name())
                || same(asked, former(form))
                || same(asked, form.alias())
                || matter != null && same(asked, matter.registeredName());
    }

    private static boolean readingOf(ApplicationForm form, @Nullable PersonName asked) {
        var matter = form.licence();
        return same(asked, form.kana()) || matter != null && same(asked, matter.registeredKana());
    }

    private static @Nullable PersonName former(ApplicationForm form) {
        var surname = form.formerSurname();
        return surname == null ? null : new PersonName(surname, form.name().given());
    }

    private static boolean same(@Nullable PersonName asked, @Nullable PersonName known) {
        return asked != null && known != null && key(asked).equals(key(known));
    }

    private static String key(PersonName name) {
        return NameFold.key(name.display());
    }
}
