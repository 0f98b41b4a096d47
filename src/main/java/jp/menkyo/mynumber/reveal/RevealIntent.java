package jp.menkyo.mynumber.reveal;

import java.time.Instant;
import jp.menkyo.mynumber.reveal.ground.Purpose;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * That an officer wanted to see a number: written and committed before the number is opened, so that there is a record
 * whatever happens afterwards.
 *
 * @param caseState state of the case at that time
 * @param grantId the temporary grant it was allowed by; null for the standing role
 * @param shownAt when the number was handed to the page; null when it never was
 */
public record RevealIntent(
        String id,
        CaseNumber caseNumber,
        String officer,
        Purpose purpose,
        String reason,
        String caseState,
        @Nullable String grantId,
        Instant at,
        @Nullable Instant shownAt) {}
