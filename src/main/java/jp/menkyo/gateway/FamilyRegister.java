package jp.menkyo.gateway;

import java.util.List;
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

    /**
     * @param task the administrative work it is made for (事務), a code of the list of permitted inquiries
     * @param wanted the kinds of data the procedure needs, at least one
     */
    record FamilyInquiry(
            CaseNumber caseNumber, NumberToken token, String task, String legalBasis, Set<FamilyData> wanted) {

        public FamilyInquiry {
            wanted = Set.copyOf(wanted);
            if (wanted.isEmpty()) {
                throw new IllegalArgumentException("an inquiry asks for something");
            }
        }
    }

    /** What became of a request. */
    enum Step {
        /** The query is with the provider. */
        PLACED,
        /** The network has not made a code for the person yet; asking again later goes on from there. */
        CODE_PENDING,
        /** Our own list of permitted inquiries has no such inquiry; nothing was asked. */
        NOT_ON_OUR_LIST,
        /** The network gave no permit. */
        REFUSED_BY_NETWORK
    }

    /**
     * @param processingNumber 処理通番, only when {@code PLACED}
     * @param rules of our own list that permit it, one for each kind of data
     */
    record Request(Step step, @Nullable String processingNumber, List<String> rules) {

        public Request {
            rules = List.copyOf(rules);
            if ((step == Step.PLACED) != (processingNumber != null)) {
                throw new IllegalArgumentException("a processing number exactly when placed");
            }
        }
    }

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
