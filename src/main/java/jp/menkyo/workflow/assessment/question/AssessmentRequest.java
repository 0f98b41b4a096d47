package jp.menkyo.workflow.assessment.question;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.form.ApplicationForm.PenaltyKind;
import jp.menkyo.intake.form.ApplicationForm.Route;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.intake.matter.DispositionKind;
import jp.menkyo.intake.matter.Hearing;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case that the decision tables judge: codes, dates and yes or no, never personal data. All but
 * {@code procedure} and {@code receivedOn} may be left out; null means "not said".
 *
 * @param receivedOn date of receipt (収受日), civil date in Japan
 * @param residencePrefecture of the resident record (住民票), two digits of JIS X 0401; decides who is in charge of a new
 *     licence
 * @param grantedBy prefecture that granted the licence; decides who is in charge of everything else
 * @param registeredIn prefecture whose roster already holds the person
 * @param nationality ISO 3166-1 alpha-3; null means JPN
 * @param shortStay short stay and the like, without a resident record (入管法第19条の3各号)
 */
public record AssessmentRequest(
        @Nullable Procedure procedure,
        @Nullable Channel channel,
        @Nullable LocalDate receivedOn,
        @Nullable String residencePrefecture,
        @Nullable String grantedBy,
        @Nullable String registeredIn,
        @Nullable String nationality,
        @Nullable Boolean shortStay,
        @Nullable Qualification qualification,
        List<Penalty> penalties,
        @Nullable Boolean misconduct,
        @Nullable Boolean previouslyRevoked,
        @Nullable Change change,
        @Nullable Boolean newCertificate,
        @Nullable CertificateState certificate,
        @Nullable LocalDate foundOn,
        @Nullable Deletion deletion,
        @Nullable Applicant applicant,
        @Nullable Disposition disposition,
        @Nullable Linkage linkage,
        @Nullable Boolean formerSurname,
        @Nullable Boolean alias,
        @Nullable Boolean nameDiffersOnGraduation,
        List<Presented> presented,
        @Nullable Exemption exemption) {

    public AssessmentRequest {
        penalties = penalties == null ? List.of() : List.copyOf(penalties);
        presented = presented == null ? List.of() : List.copyOf(presented);
    }

    /**
     * The ground of the licence.
     *
     * @param month graduation from the facility, or the examination passed
     * @param courseMonths length of the course in months
     * @param designatedFacility was the facility designated by the minister (栄養士法第2条第1項)?
     */
    public record Qualification(
            @Nullable Route route,
            @Nullable @JsonFormat(pattern = "uuuu-MM") YearMonth month,
            @Nullable Integer courseMonths,
            @Nullable Boolean designatedFacility) {}

    /** A sentence of a fine or more; {@code completedOn} null means not served or not paid yet. */
    public record Penalty(
            @Nullable PenaltyKind kind,
            @Nullable LocalDate finalOn,
            @Nullable LocalDate completedOn) {}

    /** What changed in the person's data, and when. */
    public record Change(Set<ChangeKind> kinds, @Nullable LocalDate occurredOn) {

        public Change {
            kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        }
    }

    /** Why the registration is to be deleted (登録の抹消), and since when. */
    public record Deletion(
            @Nullable DeletionKind kind, @Nullable LocalDate occurredOn) {}

    /** A disposition (処分) that is proposed or made. */
    public record Disposition(
            @Nullable DispositionKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Hearing hearing,
            @Nullable LocalDate servedOn) {}

    /** A paper that was handed in. */
    public record Presented(
            @Nullable DocumentKind document,
            @Nullable LocalDate issuedOn,
            @Nullable Boolean showsMyNumber) {}

    /** Reduction or exemption of the fee (減免). */
    public enum Exemption {
        NONE,
        REQUESTED,
        APPROVED,
        REFUSED
    }
}
