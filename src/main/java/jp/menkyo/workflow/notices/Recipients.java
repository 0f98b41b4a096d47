package jp.menkyo.workflow.notices;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.notification.Recipient;
import org.jspecify.annotations.Nullable;

/** Who is told about a case. */
final class Recipients {

    private static final String HOLDER = "";
    private static final String FILER = "-FILER";
    private static final Set<Applicant> OWN = EnumSet.of(Applicant.SELF, Applicant.AGENT);

    private Recipients() {}

    /** Recipients by a short mark that keeps their notices apart. */
    static Map<String, Recipient> of(ApplicationForm form) {
        var recipients = new LinkedHashMap<String, Recipient>();
        if (reachable(form)) {
            recipients.put(HOLDER, new Recipient(form.name(), form.contact().email(), lines(form.address())));
        }
        var filer = form.filer();
        if (filer != null && (filer.applicant() == Applicant.AGENT || !reachable(form))) {
            recipients.put(FILER, new Recipient(filer.name(), filer.contact().email(), lines(filer.address())));
        }
        return recipients;
    }

    /** Nobody writes to the dead, nor to whom somebody else claims to speak for: the answer goes to who asked. */
    private static boolean reachable(ApplicationForm form) {
        var matter = form.licence();
        if (matter == null || matter.deletion() == null) {
            return true;
        }
        return matter.wishesDeletion() && OWN.contains(form.applicant());
    }

    private static @Nullable String lines(@Nullable Address address) {
        return address == null ? null : "〒" + address.postalCode() + "\n" + address.text();
    }
}
