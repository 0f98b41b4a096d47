package jp.menkyo.intake.check;

import java.util.ArrayList;
import java.util.List;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Contact;
import jp.menkyo.intake.matter.Filer;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.problem.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Looks for a My Number in everything that is written in words; where it stands is not said, so as not to point at it. */
final class StrayNumbers {

    private final List<@Nullable String> texts = new ArrayList<>();

    private StrayNumbers() {}

    static void check(ApplicationForm form, FieldErrors errors) {
        var words = new StrayNumbers();
        words.person(form);
        words.filer(form.filer());
        words.matter(form.licence());
        errors.demand(
                words.texts.stream().noneMatch(StrayNumbers::holdsNumber),
                "form",
                "MY_NUMBER",
                "個人番号は専用の欄以外に書かないでください。番号を除いて送り直してください。");
    }

    private static boolean holdsNumber(@Nullable String text) {
        return text != null && NumberShape.containsNumber(text);
    }

    private void person(ApplicationForm form) {
        name(form.name());
        name(form.kana());
        name(form.alias());
        texts.add(form.formerSurname());
        address(form.address());
        contact(form.contact());
        texts.add(form.qualification() == null ? null : form.qualification().institution());
    }

    private void filer(@Nullable Filer filer) {
        if (filer != null) {
            name(filer.name());
            address(filer.address());
            contact(filer.contact());
            texts.add(filer.mandate() == null ? null : filer.mandate().scope());
        }
    }

    private void matter(@Nullable LicenceMatter matter) {
        if (matter != null) {
            name(matter.registeredName());
            name(matter.registeredKana());
            texts.add(matter.purpose());
            texts.add(matter.disposition() == null ? null : matter.disposition().facts());
        }
    }

    private void name(@Nullable PersonName name) {
        texts.add(name == null ? null : name.display());
    }

    private void address(@Nullable Address address) {
        texts.add(address == null ? null : address.text());
    }

    private void contact(Contact contact) {
        texts.add(contact.phone());
        texts.add(contact.email());
    }
}
