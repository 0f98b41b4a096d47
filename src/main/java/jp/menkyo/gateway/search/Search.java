package jp.menkyo.gateway.search;

import java.time.Instant;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One search on the terminal.
 *
 * @param purpose a code
 * @param outcome null while it runs
 */
public record Search(
        String id,
        CaseNumber caseNumber,
        String officer,
        String purpose,
        String legalBasis,
        Instant at,
        @Nullable String outcome) {}
