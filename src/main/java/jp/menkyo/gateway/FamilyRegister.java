package jp.menkyo.gateway;

import java.util.Optional;
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
    Request request(CaseNumber caseNumber, NumberToken token, String legalBasis);

    /**
     * Fetches the answer, empty while the provider has not answered yet.
     *
     * @throws GatewayUnavailable when the network does not answer now
     */
    Optional<FamilyAnswer> poll(CaseNumber caseNumber, String processingNumber);

    /** @param processingNumber 処理通番, null when the permit was refused */
    record Request(boolean permitted, @Nullable String processingNumber) {}

    enum Result {
        ONE_CURRENT,
        INCONCLUSIVE,
        NOT_FOUND
    }

    /** @param domicilePrefecture 本籍地都道府県, two digits; only with {@code ONE_CURRENT} */
    record FamilyAnswer(Result result, @Nullable String domicilePrefecture) {}
}
