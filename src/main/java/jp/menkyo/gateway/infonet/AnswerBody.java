package jp.menkyo.gateway.infonet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.gateway.FamilyRecord;
import jp.menkyo.gateway.FamilyRegister.FamilyAnswer;
import jp.menkyo.gateway.FamilyRegister.Result;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What the provider encrypts for us. Whom and what it answers stands inside, so that no answer can be put in the place of
 * another one.
 *
 * @param register only with {@code ONE_CURRENT}
 */
record AnswerBody(
        String processingNumber,
        NetworkCode code,
        Result result,
        @Nullable Register register) {

    AnswerBody {
        if ((result == Result.ONE_CURRENT) != (register != null)) {
            throw new IllegalArgumentException("a register exactly when there is one");
        }
    }

    /** The answer without what was not asked for. */
    FamilyAnswer answer(Set<FamilyData> wanted) {
        return new FamilyAnswer(
                result, register == null ? null : register.record().only(wanted));
    }

    /** The register as the provider writes it; what it may not say makes it no answer. */
    record Register(
            @Nullable String domicile,
            @Nullable PersonName name,
            @Nullable PersonName kana,
            List<Entry> entries) {

        Register {
            entries = List.copyOf(entries);
            record(domicile, name, kana, entries);
        }

        FamilyRecord record() {
            return record(domicile, name, kana, entries);
        }

        private static FamilyRecord record(
                @Nullable String domicile, @Nullable PersonName name, @Nullable PersonName kana, List<Entry> entries) {
            return new FamilyRecord(
                    domicile, name, kana, entries.stream().map(Entry::event).toList());
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
    }

    @Override
    public String toString() {
        return "AnswerBody[hidden]";
    }
}
