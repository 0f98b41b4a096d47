package jp.menkyo.workflow.assessment.question;

import java.util.List;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Declarations;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Change;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Deletion;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Disposition;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Exemption;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Penalty;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Presented;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Qualification;
import org.jspecify.annotations.Nullable;

/** Turns a real application into the facts that the tables judge, leaving all personal data behind. */
public final class ApplicationFacts {

    private ApplicationFacts() {}

    /**
     * What the office has found out so far.
     *
     * @param linkage what the inquiries gave
     * @param revokedBefore does the roster hold a revoked licence of this person?
     * @param presented the papers in the case
     * @param exemption how far the exemption has come
     * @param disposition what the examiner proposes against a holder; null in other procedures
     */
    public record Found(
            Linkage linkage,
            boolean revokedBefore,
            List<Presented> presented,
            Exemption exemption,
            @Nullable Disposition disposition) {
        public Found {
            presented = List.copyOf(presented);
        }
    }

    public static AssessmentRequest of(Application application, Found found) {
        var form = application.form();
        var matter = form.licence();
        var address = form.address();
        var declared = form.declarations();
        return new AssessmentRequest(
                form.procedure(),
                application.channel(),
                application.receivedOn(),
                address == null ? null : address.prefecture(),
                matter == null ? null : matter.grantedBy(),
                declared == null ? null : declared.registeredIn(),
                form.japanese() ? "JPN" : form.domicile(),
                form.shortStay(),
                qualification(form.qualification()),
                declared == null
                        ? List.of()
                        : declared.penalties().stream()
                                .map(ApplicationFacts::penalty)
                                .toList(),
                declared == null ? null : declared.misconduct(),
                revoked(declared, found),
                matter == null ? null : change(matter.change()),
                matter == null ? null : matter.newCertificate(),
                matter == null ? null : matter.certificate(),
                matter == null ? null : matter.foundOn(),
                matter == null ? null : deletion(matter.deletion()),
                form.applicant(),
                found.disposition(),
                found.linkage(),
                form.formerSurname() != null,
                form.alias() != null,
                form.nameDiffersOnGraduation(),
                found.presented(),
                found.exemption());
    }

    private static @Nullable Boolean revoked(@Nullable Declarations declared, Found found) {
        return declared == null ? null : Boolean.valueOf(declared.previouslyRevoked() || found.revokedBefore());
    }

    private static @Nullable Change change(LicenceMatter.@Nullable Change change) {
        return change == null ? null : new Change(change.kinds(), change.occurredOn());
    }

    private static @Nullable Deletion deletion(LicenceMatter.@Nullable Deletion deletion) {
        return deletion == null ? null : new Deletion(deletion.kind(), deletion.occurredOn());
    }

    private static @Nullable Qualification qualification(ApplicationForm.@Nullable Qualification declared) {
        return declared == null
                ? null
                : new Qualification(
                        declared.route(), declared.month(), declared.courseMonths(), declared.designatedFacility());
    }

    private static Penalty penalty(ApplicationForm.Penalty declared) {
        return new Penalty(declared.kind(), declared.finalOn(), declared.completedOn());
    }
}
