package jp.menkyo.gateway;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the payment service says about a whole day, for the daily settlement. */
public interface PaymentSettlements {

    /**
     * The settlement of a day, which is over.
     *
     * @throws GatewayUnavailable when the service does not answer now; asking again is safe
     */
    Settled of(LocalDate day);

    /**
     * @param file the settlement file as bytes; null while the service has not made it
     * @param orders what was paid less what was taken back on the day in yen, by order
     */
    record Settled(byte @Nullable [] file, Map<String, Long> orders) {

        public Settled {
            orders = Map.copyOf(orders);
        }

        @Override
        public String toString() {
            return "Settled[" + orders.size() + " orders]";
        }
    }
}
