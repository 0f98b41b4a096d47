package jp.menkyo.workflow.assessment.question;

import java.util.List;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.ApplicationForm;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Applicant;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Exemption;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Penalty;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Presented;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Qualification;
import org.jspecify.annotations.Nullable;

/** Turns a real application into the facts that the tables judge, leaving all personal data behind. */
public final class ApplicationFacts {

    private ApplicationFacts() {}

    /**
     * Facts of an application for a new licence.
     *
     * @param linkage what the inquiries gave so far
     * @param registeredIn prefecture of a registration an officer confirmed; null for what the applicant declared
     * @param presented the papers in the case
     * @param exemption how far the exemption has come
     */
    public static AssessmentRequest of(
            Application application,
            Linkage linkage,
            @Nullable String registeredIn,
            List<Presented> presented,
            Exemption exemption) {
        var form = application.form();
        var declared = form.declarations();
        return new AssessmentRequest(
                form.procedure(),
                application.channel(),
                application.receivedOn(),
                form.address().prefecture(),
                null,
                registeredIn == null ? declared.registeredIn() : registeredIn,
                form.japanese() ? "JPN" : form.domicile(),
                form.shortStay(),
                qualification(form.qualification()),
                declared.penalties().stream().map(ApplicationFacts::penalty).toList(),
                declared.misconduct(),
                declared.previouslyRevoked(),
                null,
                null,
                null,
                null,
                null,
                Applicant.SELF,
                null,
                linkage,
                form.formerSurname() != null,
                form.alias() != null,
                form.nameDiffersOnGraduation(),
                presented,
                exemption);
    }

    private static Qualification qualification(ApplicationForm.Qualification declared) {
        return new Qualification(
                declared.route(), declared.month(), declared.courseMonths(), declared.designatedFacility());
    }

    private static Penalty penalty(ApplicationForm.Penalty declared) {
        return new Penalty(declared.kind(), declared.finalOn(), declared.completedOn());
    }
}
