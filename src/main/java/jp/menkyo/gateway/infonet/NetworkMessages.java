package jp.menkyo.gateway.infonet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.gateway.line.Answer;
import org.jspecify.annotations.Nullable;

/** What goes over the line to the information network: codes of people, never numbers or names in the clear. */
final class NetworkMessages {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{4,80}");

    private NetworkMessages() {}

    /** @param dataKinds which 特定個人情報 is asked for, no more than needed */
    record AskPermit(NetworkCode code, String task, String provider, Set<FamilyData> dataKinds, String legalBasis) {}

    /** @param permit 提供許可証, null when refused */
    record Permit(
            String requestId,
            NetworkCode code,
            boolean permitted,
            @Nullable String permit) implements Answer {

        Permit {
            if (permitted != (permit != null)) {
                throw new IllegalArgumentException("a permit exactly when permitted");
            }
        }

        @Override
        public String outcome() {
            return permitted ? "PERMITTED" : "NOT_PERMITTED";
        }
    }

    record PlaceQuery(NetworkCode code, String permit) {}

    /** @param placedAt when the network took it, by its own clock: its record and ours name the same time */
    record PlacedQuery(String requestId, NetworkCode code, String processingNumber, Instant placedAt)
            implements Answer {

        PlacedQuery {
            requireProcessingNumber(processingNumber);
        }

        @Override
        public String outcome() {
            return "QUERY_PLACED";
        }
    }

    /** @param answer encrypted for us; null while the provider has not answered */
    record QueryState(
            String requestId,
            String processingNumber,
            NetworkCode code,
            @Nullable SealedAnswer answer) implements Answer {

        @Override
        public String outcome() {
            return answer == null ? "PENDING" : answer.body().result().name();
        }

        /** Is it, outside and inside, about this person and this query? */
        boolean about(NetworkCode wanted, String number) {
            return code.equals(wanted)
                    && processingNumber.equals(number)
                    && (answer == null
                            || answer.body().code().equals(wanted)
                                    && answer.body().processingNumber().equals(number));
        }
    }

    /** A page of the network's own record of a month; it names no person. */
    record ExchangeList(String requestId, String month, int page, boolean last, List<ListedExchange> exchanges)
            implements Answer {

        ExchangeList {
            exchanges = List.copyOf(exchanges);
        }

        @Override
        public String outcome() {
            return "LISTED";
        }
    }

    /** @param result null while the provider has not answered */
    record ListedExchange(
            String processingNumber,
            String task,
            String provider,
            Set<String> dataKinds,
            String legalBasis,
            Instant placedAt,
            @Nullable String result) {

        ListedExchange {
            dataKinds = Set.copyOf(dataKinds);
            requireProcessingNumber(processingNumber);
        }
    }

    private static void requireProcessingNumber(String text) {
        if (!ID.matcher(text).matches()) {
            throw new IllegalArgumentException("not a processing number");
        }
    }
}
