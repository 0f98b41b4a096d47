package jp.menkyo.gateway.search;

import java.time.Instant;
import jp.menkyo.gateway.ResidentRegistry.Result;
import jp.menkyo.shared.CaseNumber;

/**
 * The person an officer picked for a case from the hits of a search.
 *
 * @param position place in the list, from 1
 * @param reason why it is this person, in the officer's words
 * @param result what Juki-net's entry of the person means for the case
 */
public record Pick(
        String searchId,
        int position,
        CaseNumber caseNumber,
        String officer,
        String reason,
        Result result,
        Instant at) {}
