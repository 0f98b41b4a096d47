package jp.menkyo.intake;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What happens to an application after its receipt, as far as its sender may know; answered by whoever conducts the case. */
public interface ApplicationProgress {

    ProgressView of(CaseNumber caseNumber);

    /** May the applicant still withdraw (取下げ)? */
    boolean withdrawable(CaseNumber caseNumber);

    /** Has the case left its mark: an entry in the roster, a proof, a certificate that was handed in? */
    boolean decided(CaseNumber caseNumber);

    /** Is an answer to a request for correction (補正) expected now? */
    boolean awaitsAmendment(CaseNumber caseNumber);

    /** Is the account asked for to which a refund goes? */
    boolean awaitsAccount(CaseNumber caseNumber);

    /**
     * @param status stable code
     * @param waitingFor what the case waits for, in words; null when it is closed
     * @param expectedOn guide value for the end; null when it is closed
     * @param notices titles of the notices that went out
     * @param qualification name of the licence for the portal (資格仮名ID); null while none is linked with the applicant
     */
    record ProgressView(
            String status,
            String statusText,
            @Nullable String waitingFor,
            @Nullable LocalDate expectedOn,
            List<ChargeView> charges,
            List<String> notices,
            @Nullable String qualification) {}

    /** @param paymentPage where to pay; null when there is nothing to pay online */
    record ChargeView(long yen, String state, @Nullable String paymentPage) {}
}
