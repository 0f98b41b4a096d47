package jp.menkyo.workflow.notices;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.notification.Recipient;

/** Who is told about a case. */
final class Recipients {

    private static final String HOLDER = "";
    private static final String FILER = "-FILER";

    private Recipients() {}

    /** Recipients by a short mark that keeps their notices apart. */
    static Map<String, Recipient> of(ApplicationForm form) {
        var recipients = new LinkedHashMap<String, Recipient>();
        if (reachable(form)) {
            recipients.put(HOLDER, new Recipient(form.name(), form.contact().email()));
        }
        var filer = form.filer();
        if (filer != null && (filer.applicant() == Applicant.AGENT || !reachable(form))) {
            recipients.put(FILER, new Recipient(filer.name(), filer.contact().email()));
        }
        return recipients;
    }

    /** Nobody writes to the dead. */
    private static boolean reachable(ApplicationForm form) {
        var matter = form.licence();
        var deletion = matter == null ? null : matter.deletion();
        return deletion == null || deletion.kind() == DeletionKind.OWN_REQUEST;
    }
}
