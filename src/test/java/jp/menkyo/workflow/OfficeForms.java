package jp.menkyo.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Contact;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Matters that the office begins of its own accord. */
final class OfficeForms {

    private OfficeForms() {}

    /** A judgement of disappearance was annulled. */
    static ApplicationForm annulled(Licence licence, LocalDate on) {
        return LicenceForms.about(licence, Procedure.REVIVAL, matter(licence, Set.of(), on, "34", false));
    }

    /** The surname in the roster is not what the papers said. */
    static ApplicationForm misspelt(Licence licence, String surname, boolean newCertificate) {
        var given = licence.items().holder().name().given();
        return renamed(
                LicenceForms.about(
                        licence,
                        Procedure.OFFICIAL_CORRECTION,
                        matter(licence, Set.of(ChangeKind.NAME), null, "90", newCertificate)),
                new PersonName(surname, given));
    }

    private static LicenceMatter matter(
            Licence licence, Set<ChangeKind> kinds, @Nullable LocalDate on, String reason, boolean newCertificate) {
        var holder = licence.items().holder();
        return new LicenceMatter(
                "13",
                licence.number().running(),
                holder.name(),
                holder.kana(),
                new LicenceMatter.Change(kinds, on, reason),
                newCertificate,
                null,
                null,
                null,
                null,
                null);
    }

    static ApplicationForm withoutContact(ApplicationForm form) {
        return copy(form, form.name(), null, new Contact(null, null));
    }

    static ApplicationForm livingAt(ApplicationForm form, ApplicationForm.Address home) {
        return copy(form, form.name(), home, form.contact());
    }

    private static ApplicationForm renamed(ApplicationForm form, PersonName name) {
        return copy(form, name, form.address(), form.contact());
    }

    private static ApplicationForm copy(
            ApplicationForm form, PersonName name, ApplicationForm.@Nullable Address address, Contact contact) {
        return new ApplicationForm(
                form.procedure(),
                name,
                form.kana(),
                form.formerSurname(),
                form.alias(),
                form.birthDate(),
                form.sex(),
                form.domicile(),
                form.shortStay(),
                address,
                contact,
                form.qualification(),
                form.declarations(),
                form.delivery(),
                form.exemptionRequested(),
                form.nameDiffersOnGraduation(),
                form.licence(),
                form.filer());
    }

    /** What {@code username} does after signing in. */
    static CaseNumber as(String username, Supplier<CaseNumber> act) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(username, null, List.of()));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
