package jp.menkyo.workflow;

import java.time.LocalDate;
import java.util.Set;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Contact;
import jp.menkyo.intake.form.ApplicationForm.Delivery;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.Filer;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/** Forms that holders of a licence fill in. */
public final class LicenceForms {

    private LicenceForms() {}

    /** A form about a licence whose holder's items are those of the roster. */
    public static ApplicationForm about(Licence licence, Procedure procedure, LicenceMatter matter) {
        return about(licence, procedure, matter, null);
    }

    public static ApplicationForm about(
            Licence licence, Procedure procedure, LicenceMatter matter, @Nullable Filer filer) {
        var holder = licence.items().holder();
        return form(procedure, holder.name(), holder.domicile().code(), licence, matter, filer);
    }

    private static ApplicationForm form(
            Procedure procedure,
            PersonName name,
            String domicile,
            Licence licence,
            LicenceMatter matter,
            @Nullable Filer filer) {
        var holder = licence.items().holder();
        return new ApplicationForm(
                procedure,
                name,
                holder.kana(),
                holder.formerSurname(),
                holder.alias(),
                holder.birthDate().date(),
                holder.sex(),
                domicile,
                false,
                new Address("160-0023", "13", "新宿区西新宿2-8-1"),
                new Contact(holder.kana().surname().hashCode() + "@example.jp", null),
                null,
                null,
                Delivery.SIMPLE_REGISTERED_POST,
                false,
                false,
                matter,
                filer);
    }

    /** The holder has taken another surname. */
    public static ApplicationForm renamed(Licence licence, String surname, LocalDate on, boolean newCertificate) {
        var given = licence.items().holder().name().given();
        var change = new LicenceMatter.Change(Set.of(ChangeKind.NAME), on, "01");
        var matter = matter(licence, change, newCertificate, CertificateState.HELD);
        return form(Procedure.CHANGE, new PersonName(surname, given), "13", licence, matter, null);
    }

    /** What changed is said; the items are those of the roster but for the domicile. */
    public static ApplicationForm changed(
            Licence licence,
            Set<ChangeKind> kinds,
            @Nullable LocalDate on,
            String domicile,
            boolean newCertificate,
            CertificateState certificate) {
        var change = new LicenceMatter.Change(kinds, on, "08");
        var matter = matter(licence, change, newCertificate, certificate);
        return form(Procedure.CHANGE, licence.items().holder().name(), domicile, licence, matter, null);
    }

    private static LicenceMatter matter(
            Licence licence, LicenceMatter.Change change, boolean newCertificate, CertificateState certificate) {
        var holder = licence.items().holder();
        return new LicenceMatter(
                "13",
                licence.number().running(),
                holder.name(),
                holder.kana(),
                change,
                newCertificate,
                certificate,
                null,
                null,
                null,
                null);
    }

    /** The certificate is gone or damaged, and the holder asks for another (施行令第6条). */
    public static ApplicationForm reissue(Licence licence, CertificateState state) {
        return about(licence, Procedure.REISSUE, plain(licence, state, null, null));
    }

    /** A lost certificate turned up. */
    public static ApplicationForm found(Licence licence, LocalDate on) {
        return about(licence, Procedure.FOUND_CERTIFICATE, plain(licence, CertificateState.FOUND, on, null));
    }

    /** The holder wants a proof of the registration. */
    public static ApplicationForm proof(Licence licence) {
        return about(licence, Procedure.REGISTRATION_PROOF, plain(licence, null, null, "海外での就労"));
    }

    private static LicenceMatter plain(
            Licence licence,
            @Nullable CertificateState certificate,
            @Nullable LocalDate foundOn,
            @Nullable String purpose) {
        return new LicenceMatter(
                "13", licence.number().running(), null, null, null, false, certificate, foundOn, null, null, purpose);
    }

    /** The same, but the applicant names another licence number. */
    public static ApplicationForm withNumber(ApplicationForm form, long number) {
        return named(form, form.name(), form.matter().registeredName(), number);
    }

    /** The same from somebody whose name and number nobody in the roster has. */
    public static ApplicationForm somebodyElse(ApplicationForm form, long number) {
        var stranger = new PersonName("無縁" + number, "影子");
        return named(form, stranger, stranger, number);
    }

    /** The holder applies for a licence as if there had never been one. */
    public static ApplicationForm anew(Licence licence) {
        var holder = licence.items().holder();
        var form = PaperApplications.ordinary();
        return new ApplicationForm(
                form.procedure(),
                holder.name(),
                holder.kana(),
                null,
                null,
                holder.birthDate().date(),
                holder.sex(),
                form.domicile(),
                false,
                form.address(),
                form.contact(),
                form.qualification(),
                form.declarations(),
                form.delivery(),
                false,
                false,
                null,
                null);
    }

    /** The same, but another prefecture granted the licence. */
    public static ApplicationForm grantedBy(ApplicationForm form, String prefecture) {
        return with(form, matterOf(form.matter(), prefecture, form.matter().number()), form.exemptionRequested());
    }

    /** The same for another 理由. */
    static ApplicationForm withReason(ApplicationForm form, String reasonCode) {
        var matter = form.matter();
        var change = matter.change();
        return with(
                form,
                new LicenceMatter(
                        matter.grantedBy(),
                        matter.number(),
                        matter.registeredName(),
                        matter.registeredKana(),
                        new LicenceMatter.Change(change.kinds(), change.occurredOn(), reasonCode),
                        matter.newCertificate(),
                        matter.certificate(),
                        null,
                        null,
                        null,
                        null),
                false);
    }

    /** The same with a request to be let off the fee. */
    public static ApplicationForm askingForExemption(ApplicationForm form) {
        return with(form, form.matter(), true);
    }

    private static LicenceMatter matterOf(LicenceMatter matter, String grantedBy, @Nullable Long number) {
        return new LicenceMatter(
                grantedBy,
                number,
                matter.registeredName(),
                matter.registeredKana(),
                matter.change(),
                matter.newCertificate(),
                matter.certificate(),
                matter.foundOn(),
                matter.deletion(),
                matter.disposition(),
                matter.purpose());
    }

    private static ApplicationForm with(ApplicationForm form, LicenceMatter matter, boolean exemption) {
        return new ApplicationForm(
                form.procedure(),
                form.name(),
                form.kana(),
                form.formerSurname(),
                form.alias(),
                form.birthDate(),
                form.sex(),
                form.domicile(),
                form.shortStay(),
                form.address(),
                form.contact(),
                form.qualification(),
                form.declarations(),
                form.delivery(),
                exemption,
                form.nameDiffersOnGraduation(),
                matter,
                form.filer());
    }

    private static ApplicationForm named(
            ApplicationForm form, PersonName name, @Nullable PersonName registered, long number) {
        var matter = form.matter();
        return new ApplicationForm(
                form.procedure(),
                name,
                form.kana(),
                form.formerSurname(),
                form.alias(),
                form.birthDate().plusYears(name.equals(registered) ? 1 : 0),
                form.sex(),
                form.domicile(),
                form.shortStay(),
                form.address(),
                form.contact(),
                form.qualification(),
                form.declarations(),
                form.delivery(),
                form.exemptionRequested(),
                form.nameDiffersOnGraduation(),
                new LicenceMatter(
                        matter.grantedBy(),
                        number,
                        registered,
                        matter.registeredKana(),
                        matter.change(),
                        matter.newCertificate(),
                        matter.certificate(),
                        matter.foundOn(),
                        matter.deletion(),
                        matter.disposition(),
                        matter.purpose()),
                form.filer());
    }
}
