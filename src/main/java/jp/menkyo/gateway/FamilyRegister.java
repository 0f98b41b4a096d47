package jp.menkyo.gateway;

import java.util.Optional;
import java.util.Set;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import org.jspecify.annotations.Nullable;

/**
 * The family register (戸籍関係情報) through the information network (番号法第19条第8号): a permit first, then a query, then
 * polling with the processing number. We only receive.
 */
public interface FamilyRegister {

    /**
     * Asks for a permit and places the query.
     *
     * @throws GatewayUnavailable when the network cannot take it now; asking again later is safe
     */
    Request request(FamilyInquiry inquiry);

    /**
     * Fetches the answer, empty while the provider has not answered yet. It holds what was asked for and nothing else.
     *
     * @throws GatewayUnavailable when the network does not answer now
     */
    Optional<FamilyAnswer> poll(CaseNumber caseNumber, String processingNumber);

    /** @param wanted the kinds of data the procedure needs, at least one */
    record FamilyInquiry(CaseNumber caseNumber, NumberToken token, String legalBasis, Set<FamilyData> wanted) {

        public FamilyInquiry {
            wanted = Set.copyOf(wanted);
            if (wanted.isEmpty()) {
                throw new IllegalArgumentException("an inquiry asks for something");
            }
        }
    }

    /** @param processingNumber 処理通番, null when the permit was refused */
    record Request(boolean permitted, @Nullable String processingNumber) {}

    enum Result {
        /** One register of the person was found; what it says is in the answer. */
        ONE_CURRENT,
        /** The order of the registers, and so what holds now, cannot be told (a normal answer). */
        INCONCLUSIVE,
        NOT_FOUND
    }

    /** @param register what the register says; only with {@code ONE_CURRENT} */
    record FamilyAnswer(Result result, @Nullable FamilyRecord register) {

        public FamilyAnswer {
            if ((result == Result.ONE_CURRENT) != (register != null)) {
                throw new IllegalArgumentException("a register exactly when there is one");
            }
        }
    }
}
