package jp.menkyo.gateway.payprovider;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import jp.menkyo.gateway.PaymentService;
import jp.menkyo.gateway.line.Answer;
import org.jspecify.annotations.Nullable;

/** What goes over the line to the payment service. */
final class OrderMessages {

    private static final Pattern ORDER = Pattern.compile("[A-Za-z0-9_-]{1,80}");

    private OrderMessages() {}

    record PlaceOrder(String chargeId, String caseNumber, long amount, String currency) {}

    record Placed(String requestId, String chargeId, long amount, String orderId, URI paymentPage) implements Answer {

        Placed {
            requireOrder(orderId);
            if (paymentPage.getHost() == null || !paymentPage.getScheme().matches("https?")) {
                throw new IllegalArgumentException("not a page");
            }
        }

        @Override
        public String outcome() {
            return "ORDERED";
        }

        @Override
        public String processingNumber() {
            return orderId;
        }
    }

    record OrderState(
            String requestId, String orderId, PaymentService.Status status, PaymentService.@Nullable Method method)
            implements Answer {

        OrderState {
            requireOrder(orderId);
        }

        @Override
        public String outcome() {
            return status.name();
        }

        @Override
        public String processingNumber() {
            return orderId;
        }
    }

    /** @param file the settlement file in Base64; null while there is none */
    record DaySettled(String requestId, LocalDate day, byte @Nullable [] file, List<PaidOrder> orders)
            implements Answer {

        DaySettled {
            if (orders.stream().map(PaidOrder::orderId).distinct().count() != orders.size()) {
                throw new IllegalArgumentException("an order is listed twice");
            }
        }

        @Override
        public String outcome() {
            return file == null ? "NOT_READY" : "SETTLED";
        }
    }

    /** @param amount yen paid less taken back on the day */
    record PaidOrder(String orderId, long amount) {

        PaidOrder {
            requireOrder(orderId);
        }
    }

    static void requireOrder(String orderId) {
        if (!ORDER.matcher(orderId).matches()) {
            throw new IllegalArgumentException("not an order id");
        }
    }
}
