package jp.menkyo.intake.check;

import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Contact;
import jp.menkyo.intake.matter.Filer;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.problem.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Looks for a My Number in everything that is written in words, and names the field it stands in, never the words. */
final class StrayNumbers {

    private final FieldErrors errors;

    private StrayNumbers(FieldErrors errors) {
        this.errors = errors;
    }

    static void check(ApplicationForm form, FieldErrors errors) {
        var words = new StrayNumbers(errors);
        words.person(form);
        words.filer(form.filer());
        words.matter(form.licence());
    }

    private void person(ApplicationForm form) {
        name("form.name", form.name());
        name("form.kana", form.kana());
        name("form.alias", form.alias());
        text("form.formerSurname", form.formerSurname());
        address("form.address", form.address());
        contact("form.contact", form.contact());
        var qualification = form.qualification();
        text("form.qualification.institution", qualification == null ? null : qualification.institution());
    }

    private void filer(@Nullable Filer filer) {
        if (filer != null) {
            name("form.filer.name", filer.name());
            address("form.filer.address", filer.address());
            contact("form.filer.contact", filer.contact());
            var mandate = filer.mandate();
            text("form.filer.mandate.scope", mandate == null ? null : mandate.scope());
        }
    }

    private void matter(@Nullable LicenceMatter matter) {
        if (matter != null) {
            name("form.licence.registeredName", matter.registeredName());
            name("form.licence.registeredKana", matter.registeredKana());
            text("form.licence.purpose", matter.purpose());
            var disposition = matter.disposition();
            text("form.licence.disposition.facts", disposition == null ? null : disposition.facts());
        }
    }

    private void name(String field, @Nullable PersonName name) {
        text(field, name == null ? null : name.display());
    }

    private void address(String field, @Nullable Address address) {
        text(field + ".text", address == null ? null : address.text());
    }

    private void contact(String field, Contact contact) {
        text(field + ".phone", contact.phone());
        text(field + ".email", contact.email());
    }

    private void text(String field, @Nullable String words) {
        errors.demand(
                words == null || !NumberShape.containsNumber(words),
                field,
                "MY_NUMBER",
                "個人番号は専用の欄以外に書かないでください。番号を除いて送り直してください。");
    }
}
