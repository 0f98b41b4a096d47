package jp.menkyo.workflow.identitycheck;

import java.time.LocalDate;
import java.util.Optional;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.registry.Holder;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An event that an application claims and that the family register should show.
 *
 * @param reasonCode 理由 (別添２ item 20); null when the application does not say
 * @param on null when the application does not say
 * @param name the change of the name; null where none is claimed
 * @param domicile the change of the domicile or nationality; null where none is claimed
 */
record Claim(
        @Nullable String reasonCode,
        @Nullable LocalDate on,
        @Nullable Step<PersonName> name,
        @Nullable Step<String> domicile) {

    /** @param before null when nobody knows it yet */
    record Step<T>(@Nullable T before, T after) {}

    /** @param holder what the roster holds; null while the licence is not identified */
    static Optional<Claim> of(ApplicationForm form, @Nullable Holder holder) {
        var matter = form.licence();
        if (matter == null) {
            return Optional.empty();
        }
        if (matter.deletion() != null && matter.deletion().kind() != DeletionKind.OWN_REQUEST) {
            var kind = matter.deletion().kind();
            return Optional.of(new Claim(kind.reasonCode(), matter.deletion().occurredOn(), null, null));
        }
        return form.procedure() == Procedure.LINKAGE ? renamed(form, matter) : changed(form, matter, holder);
    }

    /** Somebody who only wants to be linked gives the name of then, but no reason. */
    private static Optional<Claim> renamed(ApplicationForm form, LicenceMatter matter) {
        var before = matter.registeredName();
        return before == null || before.equals(form.name())
                ? Optional.empty()
                : Optional.of(new Claim(null, null, new Step<>(before, form.name()), null));
    }

    private static Optional<Claim> changed(ApplicationForm form, LicenceMatter matter, @Nullable Holder holder) {
        var change = matter.change();
        if (change == null) {
            return Optional.empty();
        }
        var kinds = change.kinds();
        var name = kinds.contains(ChangeKind.NAME)
                ? new Step<>(nameBefore(matter.registeredName(), holder), form.name())
                : null;
        var domicile = kinds.contains(ChangeKind.DOMICILE_PREFECTURE) || kinds.contains(ChangeKind.NATIONALITY)
                ? new Step<>(holder == null ? null : holder.domicile().code(), form.domicile())
                : null;
        return name == null && domicile == null
                ? Optional.empty()
                : Optional.of(new Claim(change.reasonCode(), change.occurredOn(), name, domicile));
    }

    private static @Nullable PersonName nameBefore(@Nullable PersonName declared, @Nullable Holder holder) {
        return declared != null || holder == null ? declared : holder.name();
    }

    /** Is it about the end of a person's life, not about a change? */
    boolean ending() {
        return name == null && domicile == null;
    }
}
