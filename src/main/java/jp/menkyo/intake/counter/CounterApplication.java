package jp.menkyo.intake.counter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.menkyo.intake.ApplicationForm;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.shared.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A paper application as the reception desk types it in.
 *
 * @param number the applicant's My Number from the paper; null when the applicant gave none
 * @param checks what the officer saw and confirmed
 */
record CounterApplication(
        @JsonProperty(required = true) Channel channel,
        @JsonProperty(required = true) LocalDate receivedOn,
        @JsonProperty(required = true) ApplicationForm form,
        @Nullable PaperNumber number,
        @JsonProperty(required = true) Checks checks) {

    record PaperNumber(@JsonProperty(required = true) MyNumber value) {}

    /**
     * @param agent papers of the agent; null when the applicant came in person
     * @param properlyObtained nothing beyond the form was asked for, and the number was obtained as the law says (S-183, S-187)
     */
    record Checks(
            @Nullable NumberProof numberProof,
            Set<IdentityProof> identityProofs,
            @Nullable Agent agent,
            boolean properlyObtained) {

        Checks {
            identityProofs = identityProofs == null ? Set.of() : Set.copyOf(identityProofs);
        }
    }

    /** @param mandate was the authority to act seen (委任状など) */
    record Agent(boolean mandate, List<IdentityProof> identityProofs) {

        Agent {
            identityProofs = identityProofs == null ? List.of() : List.copyOf(identityProofs);
        }
    }
}
