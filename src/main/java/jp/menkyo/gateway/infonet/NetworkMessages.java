package jp.menkyo.gateway.infonet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.gateway.FamilyRecord;
import jp.menkyo.gateway.FamilyRegister.FamilyAnswer;
import jp.menkyo.gateway.FamilyRegister.Result;
import jp.menkyo.gateway.line.Answer;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/** What goes over the line to the information network: codes of people, never numbers or names. */
final class NetworkMessages {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{4,80}");

    private NetworkMessages() {}

    /** @param dataKinds which 特定個人情報 is asked for, no more than needed */
    record AskPermit(String code, Set<FamilyData> dataKinds, String legalBasis) {}

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

    /**
     * @param result null while pending
     * @param register only with {@code ONE_CURRENT}
     */
    record QueryState(
            String requestId,
            String processingNumber,
            String code,
            Progress progress,
            @Nullable Result result,
            @Nullable Register register)
            implements Answer {

        QueryState {
            if ((progress == Progress.ANSWERED) != (result != null)
                    || (result == Result.ONE_CURRENT) != (register != null)) {
                throw new IllegalArgumentException("a result exactly when answered");
            }
        }

        @Override
        public String outcome() {
            return result == null ? progress.name() : result.name();
        }

        /** The answer without what was not asked for; null while pending. */
        @Nullable
        FamilyAnswer answer(Set<FamilyData> wanted) {
            return result == null
                    ? null
                    : new FamilyAnswer(
                            result, register == null ? null : register.record().only(wanted));
        }
    }

    /** The register as the provider writes it; what it may not say makes it no answer. */
    record Register(
            @Nullable String domicile,
            @Nullable PersonName name,
            @Nullable PersonName kana,
            List<Entry> entries) {

        Register {
            entries = List.copyOf(entries);
            new FamilyRecord(
                    domicile, name, kana, entries.stream().map(Entry::event).toList());
        }

        FamilyRecord record() {
            return new FamilyRecord(
                    domicile, name, kana, entries.stream().map(Entry::event).toList());
        }

        @Override
        public String toString() {
            return "Register[hidden]";
        }
    }

    record Entry(
            String reason,
            LocalDate on,
            @Nullable PersonName nameBefore,
            @Nullable PersonName nameAfter,
            @Nullable String domicileBefore,
            @Nullable String domicileAfter) {

        FamilyRecord.Event event() {
            return new FamilyRecord.Event(reason, on, nameBefore, nameAfter, domicileBefore, domicileAfter);
        }

        @Override
        public String toString() {
            return "Entry[hidden]";
        }
    }
}
