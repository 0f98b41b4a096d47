package jp.menkyo.workflow.assessment.question;

import java.time.LocalDate;
import java.util.Objects;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.problem.FieldErrors;
import jp.menkyo.workflow.assessment.question.AssessmentRequest.Disposition;
import org.jspecify.annotations.Nullable;

/** Looks at what is asked about a licence that exists: without these facts no table has an answer. */
final class LicenceCheck {

    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final FieldErrors errors;

    /** Days outside the two given cannot be counted. */
    LicenceCheck(LocalDate firstDay, LocalDate lastDay, FieldErrors errors) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.errors = errors;
    }

    /** Looks at a question whose day of receipt is known. */
    void check(AssessmentRequest request) {
        var receivedOn = Objects.requireNonNull(request.receivedOn());
        happened(
                "change.occurredOn",
                request.change() == null ? null : request.change().occurredOn(),
                receivedOn);
        happened("foundOn", request.foundOn(), receivedOn);
        deletion(request, receivedOn);
        if (request.procedure() == Procedure.FOUND_CERTIFICATE) {
            found(request);
        }
        if (request.disposition() != null) {
            disposition(request.disposition());
        }
    }

    private void deletion(AssessmentRequest request, LocalDate receivedOn) {
        var deletion = request.deletion();
        if (request.procedure() == Procedure.DELETION) {
            required("deletion.kind", deletion == null ? null : deletion.kind());
        }
        happened("deletion.occurredOn", deletion == null ? null : deletion.occurredOn(), receivedOn);
    }

    private void found(AssessmentRequest request) {
        required("foundOn", request.foundOn());
        var certificate = request.certificate();
        errors.demand(
                certificate == null || certificate == CertificateState.FOUND || !certificate.gone(),
                "certificate",
                "INVALID_VALUE",
                "発見した免許証の返納では、失った免許証の状態は示せません。FOUNDと示してください。");
    }

    /** A disposition is judged before it is made: its days may lie ahead. */
    private void disposition(Disposition disposition) {
        required("disposition.kind", disposition.kind());
        countable("disposition.from", disposition.from());
        countable("disposition.to", disposition.to());
        countable("disposition.servedOn", disposition.servedOn());
        var from = disposition.from();
        var to = disposition.to();
        errors.demand(
                from == null || to == null || !to.isBefore(from),
                "disposition.to",
                "IMPOSSIBLE_DATE",
                "停止の終わりの日が始まりの日より前です。日付を確かめてください。");
    }

    private void happened(String field, @Nullable LocalDate day, LocalDate receivedOn) {
        errors.demand(
                day == null || !day.isAfter(receivedOn) && !day.isBefore(firstDay),
                field,
                "IMPOSSIBLE_DATE",
                "昭和23年1月1日から収受日までの日で示してください。");
    }

    private void countable(String field, @Nullable LocalDate day) {
        errors.demand(
                day == null || !day.isAfter(lastDay) && !day.isBefore(firstDay),
                field,
                "IMPOSSIBLE_DATE",
                "昭和23年1月1日から2098年12月31日までの日で示してください。");
    }

    private void required(String field, @Nullable Object value) {
        errors.demand(value != null, field, "REQUIRED", "この項目は必ず示してください。");
    }
}
