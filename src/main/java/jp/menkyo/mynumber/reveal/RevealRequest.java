package jp.menkyo.mynumber.reveal;

import java.time.Instant;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * An officer wants to see the number of a case.
 *
 * @param purpose code of a {@link jp.menkyo.mynumber.reveal.ground.Purpose}
 * @param reason in the officer's own words
 * @param provedAt when the officer last gave the password; null when it is not known
 */
public record RevealRequest(
        CaseNumber caseNumber,
        String purpose,
        String reason,
        StaffMember officer,
        @Nullable Instant provedAt) {

    public RevealRequest {
        reason = reason.strip();
    }
}
