package jp.menkyo.intake.counter;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.shared.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A paper application as the reception desk types it in.
 *
 * @param number the applicant's My Number from the paper; null when the applicant gave none
 * @param checks what the officer saw and confirmed
 * @param secondEntry the key items typed once more; null from programs that read the paper in another way
 */
record CounterApplication(
        Channel channel,
        LocalDate receivedOn,
        ApplicationForm form,
        @Nullable PaperNumber number,
        Checks checks,
        @Nullable SecondEntry secondEntry) {

    record PaperNumber(MyNumber value) {}

    /**
     * @param identityProofs papers of the person who files: the holder, or whoever reports a death; empty with an agent
     * @param agent papers of the agent; null when nobody acts for the holder
     * @param properlyObtained nothing beyond the form was asked for, and the number was obtained as the law says (S-183, S-187)
     */
    record Checks(
            @Nullable NumberProof numberProof,
            Set<IdentityProof> identityProofs,
            @Nullable Agent agent,
            boolean properlyObtained) {

        Checks {
            identityProofs = Set.copyOf(identityProofs);
        }
    }

    /** @param mandate was the authority to act seen (委任状など) */
    record Agent(boolean mandate, List<IdentityProof> identityProofs) {

        Agent {
            identityProofs = List.copyOf(identityProofs);
        }
    }
}
