package jp.menkyo.certificate;

import java.util.List;
import java.util.regex.Pattern;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Post needs a tracking number (引受番号) in the form printed on the receipt, and the counter has none. */
public class TrackingNumberRefused extends Problem {

    private static final Pattern FORM = Pattern.compile("[0-9]{3}-[0-9]{2}-[0-9]{5}-[0-9]");

    private TrackingNumberRefused() {
        super(
                422,
                "TRACKING_NUMBER_INVALID",
                "引受番号を確かめてください。郵送では「123-45-67890-1」の形で入力し、窓口交付では空欄にします。",
                List.of(new FieldError("trackingNumber", "TRACKING_NUMBER_INVALID", "例：123-45-67890-1")));
    }

    /** @throws TrackingNumberRefused when post is without a number that can be traced, or the counter with one */
    public static void unlessRight(Delivery delivery, @Nullable String trackingNumber) {
        boolean right = delivery.tracked()
                ? trackingNumber != null && FORM.matcher(trackingNumber).matches()
                : trackingNumber == null;
        if (!right) {
            throw new TrackingNumberRefused();
        }
    }
}
