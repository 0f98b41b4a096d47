package jp.menkyo.workflow.correction;

import java.util.Set;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;

/**
 * The holder as the roster shall have it: what was declared to have changed comes from the application, everything else
 * stays as it is.
 */
public final class CorrectedHolder {

    private CorrectedHolder() {}

    /** @param kinds what changed */
    public static Holder of(Holder before, ApplicationForm form, Set<ChangeKind> kinds) {
        boolean name = kinds.contains(ChangeKind.NAME);
        var domicile = kinds.contains(ChangeKind.DOMICILE_PREFECTURE) || kinds.contains(ChangeKind.NATIONALITY)
                ? new Domicile(form.domicile())
                : before.domicile();
        var alias = kinds.contains(ChangeKind.ALIAS) ? form.alias() : before.alias();
        return new Holder(
                name ? form.name() : before.name(),
                name ? form.kana() : before.kana(),
                kinds.contains(ChangeKind.FORMER_SURNAME) ? form.formerSurname() : before.formerSurname(),
                // who is naturalised has no alias any more (帰化)
                domicile.japanese() ? null : alias,
                domicile,
                kinds.contains(ChangeKind.SEX) ? form.sex() : before.sex(),
                kinds.contains(ChangeKind.BIRTH_DATE) ? BirthDate.of(form.birthDate()) : before.birthDate());
    }
}
