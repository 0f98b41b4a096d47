package jp.menkyo.workflow.officialcorrection;

import java.util.EnumSet;
import java.util.Set;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.registry.Holder;

/** What an officer typed that the roster holds otherwise. What was left empty is not taken for a correction. */
final class TypedDifferences {

    private TypedDifferences() {}

    static Set<ChangeKind> of(ApplicationForm form, Holder held) {
        var kinds = EnumSet.noneOf(ChangeKind.class);
        add(
                kinds,
                ChangeKind.NAME,
                !form.name().equals(held.name()) || !form.kana().equals(held.kana()));
        add(
                kinds,
                ChangeKind.DOMICILE_PREFECTURE,
                !form.domicile().equals(held.domicile().code()));
        add(kinds, ChangeKind.SEX, form.sex() != held.sex());
        // a birth date of which only the month is known has its first day in the roster, and stays as it is
        add(
                kinds,
                ChangeKind.BIRTH_DATE,
                !form.birthDate().equals(held.birthDate().date()));
        var surname = form.formerSurname();
        add(kinds, ChangeKind.FORMER_SURNAME, surname != null && !surname.equals(held.formerSurname()));
        var alias = form.alias();
        add(kinds, ChangeKind.ALIAS, alias != null && !alias.equals(held.alias()));
        return kinds;
    }

    private static void add(Set<ChangeKind> kinds, ChangeKind kind, boolean differs) {
        if (differs) {
            kinds.add(kind);
        }
    }
}
