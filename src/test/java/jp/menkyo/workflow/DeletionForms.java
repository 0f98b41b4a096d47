package jp.menkyo.workflow;

import java.time.LocalDate;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Contact;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.intake.matter.Filer;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/** Forms that ask for a deletion or report a reason for one. */
final class DeletionForms {

    static final String FILER_MAIL = "filer@example.jp";

    private DeletionForms() {}

    static ApplicationForm ownRequest(Licence licence) {
        return form(licence, DeletionKind.OWN_REQUEST, null, null);
    }

    /** Somebody else says that the holder wishes it. */
    static ApplicationForm ownRequest(Licence licence, Applicant filer) {
        return form(licence, DeletionKind.OWN_REQUEST, null, filer);
    }

    static ApplicationForm death(Licence licence, LocalDate on, Applicant filer) {
        return form(licence, DeletionKind.DEATH, on, filer);
    }

    /** Without an address and without anybody who files: what the office itself knows. */
    static ApplicationForm known(Licence licence, DeletionKind kind, LocalDate on) {
        return OfficeForms.withoutContact(form(licence, kind, on, null));
    }

    private static ApplicationForm form(
            Licence licence, DeletionKind kind, @Nullable LocalDate on, @Nullable Applicant applicant) {
        var matter = new LicenceMatter(
                "13",
                licence.number().running(),
                null,
                null,
                null,
                false,
                CertificateState.HELD,
                null,
                new LicenceMatter.Deletion(kind, on),
                null,
                null);
        return LicenceForms.about(licence, Procedure.DELETION, matter, applicant == null ? null : filer(applicant));
    }

    private static Filer filer(Applicant applicant) {
        return new Filer(applicant, new PersonName("届出", "咲"), null, new Contact(FILER_MAIL, null), null);
    }
}
