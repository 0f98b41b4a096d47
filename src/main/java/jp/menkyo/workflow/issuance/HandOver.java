package jp.menkyo.workflow.issuance;

import java.util.List;
import jp.menkyo.certificate.Delivery;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.jspecify.annotations.Nullable;

/**
 * How a paper left the office, as the officer says.
 *
 * @param trackingNumber 引受番号; null at the counter
 */
public record HandOver(Delivery delivery, @Nullable String trackingNumber) {

    private static final String HANDED_OVER = "HANDED_OVER";
    private static final String TRACKING = "trackingNumber";

    /** The ways there are, the wanted one first. */
    public static List<Outcome> outcomes(ApplicationForm.Delivery wanted) {
        var handOver = Outcome.forward(HANDED_OVER, "窓口で渡した");
        var post = Outcome.forward("POSTED", "郵送した", new Requirement(TRACKING, "line", "引受番号", "123-45-67890-1"));
        return wanted == ApplicationForm.Delivery.COUNTER ? List.of(handOver, post) : List.of(post, handOver);
    }

    /** @throws TaskRefused when the tracking number cannot be one */
    public static HandOver of(Completion completion, ApplicationForm.Delivery wanted) {
        if (completion.outcome().equals(HANDED_OVER)) {
            return new HandOver(Delivery.COUNTER, null);
        }
        var tracking = completion.required(TRACKING);
        if (!tracking.matches("[0-9]{3}-[0-9]{2}-[0-9]{5}-[0-9]")) {
            throw TaskRefused.invalid(TRACKING, "TRACKING_NUMBER", "引受番号は 123-45-67890-1 の形で入力してください。");
        }
        boolean registered = wanted == ApplicationForm.Delivery.REGISTERED_POST;
        return new HandOver(registered ? Delivery.REGISTERED_POST : Delivery.SIMPLE_REGISTERED_POST, tracking);
    }
}
