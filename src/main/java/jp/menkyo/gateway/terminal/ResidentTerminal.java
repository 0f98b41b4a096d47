package jp.menkyo.gateway.terminal;

import java.util.Optional;
import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.gateway.ResidentRegistry.ResidentAnswer;
import jp.menkyo.mynumber.ResidentCode;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;

/**
 * Interactive inquiry of Juki-net without a number (即時照会, 住民基本台帳法第30条の9ほか). Every operation throws {@link
 * jp.menkyo.gateway.GatewayUnavailable} when there is no usable answer now; asking again later is safe.
 */
public interface ResidentTerminal {

    /** Everybody whom the items fit; none, or too many to tell apart, are answers too. */
    Hits search(OnBehalf of, FourItems items);

    /** The person behind a 住民票コード; the code is sent and not kept. */
    Hits search(OnBehalf of, ResidentCode code);

    /** Asks anew for somebody the search listed, and compares; empty when the reference is no longer known there. */
    Optional<ResidentAnswer> confirm(OnBehalf of, Candidate candidate, Claim claim);

    /**
     * Obtains the My Number of somebody the search listed and puts it straight into the vault, in the caller's transaction;
     * nobody sees it. Empty when Juki-net has none under the reference.
     */
    Optional<NumberToken> obtainNumber(OnBehalf of, Candidate candidate);

    /**
     * For which case, by which provision.
     *
     * @param legalBasis code of the provision
     */
    record OnBehalf(CaseNumber caseNumber, String legalBasis) {}
}
