package jp.menkyo.gateway.infonet;

import java.util.regex.Pattern;
import jp.menkyo.gateway.FamilyRegister.FamilyAnswer;
import jp.menkyo.gateway.FamilyRegister.Result;
import jp.menkyo.gateway.line.Answer;
import jp.menkyo.shared.person.Prefecture;
import org.jspecify.annotations.Nullable;

/** What goes over the line to the information network: codes of people, never numbers or names. */
final class NetworkMessages {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{4,80}");

    private NetworkMessages() {}

    /** @param dataKind which 特定個人情報 is asked for */
    record AskPermit(String code, String dataKind, String legalBasis) {}

    /** @param permit 提供許可証, null when refused */
    record Permit(
            String requestId,
            String code,
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

    record PlaceQuery(String code, String permit) {}

    record PlacedQuery(String requestId, String code, String processingNumber) implements Answer {

        PlacedQuery {
            if (!ID.matcher(processingNumber).matches()) {
                throw new IllegalArgumentException("not a processing number");
            }
        }

        @Override
        public String outcome() {
            return "QUERY_PLACED";
        }
    }

    enum Progress {
        PENDING,
        ANSWERED
    }

    /** @param result null while pending */
    record QueryState(
            String requestId,
            String processingNumber,
            String code,
            Progress progress,
            @Nullable Result result,
            @Nullable String domicilePrefecture)
            implements Answer {

        QueryState {
            if ((progress == Progress.ANSWERED) != (result != null)
                    || (result == Result.ONE_CURRENT) != (domicilePrefecture != null)) {
                throw new IllegalArgumentException("a result exactly when answered");
            }
            if (domicilePrefecture != null) {
                new Prefecture(domicilePrefecture);
            }
        }

        @Override
        public String outcome() {
            return result == null ? progress.name() : result.name();
        }

        @Nullable
        FamilyAnswer answer() {
            return result == null ? null : new FamilyAnswer(result, domicilePrefecture);
        }
    }
}
