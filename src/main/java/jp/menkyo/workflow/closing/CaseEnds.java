package jp.menkyo.workflow.closing;

import java.util.Set;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.refund.Refund;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.notices.ApplicantNotices;
import jp.menkyo.workflow.refund.RefundStarts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a case that does not lead to what was asked for, and tells the applicant why. */
@Component
@Transactional
public class CaseEnds {

    /** Whoever has paid for one of these may get it back (手数料条例). */
    private static final Set<CaseState> NOTHING_GRANTED = Set.of(
            CaseState.WITHDRAWN,
            CaseState.REFUSED,
            CaseState.GUIDED,
            CaseState.NO_DUTY,
            CaseState.NOT_LINKED,
            CaseState.NOT_DELETED);

    private final CaseFiles cases;
    private final Payments payments;
    private final ApplicantNotices notices;
    private final RefundStarts refunds;

    CaseEnds(CaseFiles cases, Payments payments, ApplicantNotices notices, RefundStarts refunds) {
        this.cases = cases;
        this.payments = payments;
        this.notices = notices;
        this.refunds = refunds;
    }

    /**
     * An application that was not admitted ends here.
     *
     * @param matchResult {@code NONE} when an officer found no such licence in the roster
     */
    public void guide(CaseNumber caseNumber, @Nullable String matchResult) {
        if ("NONE".equals(matchResult)) {
            notOnRoster(caseNumber);
        } else {
            guideElsewhere(caseNumber);
        }
    }

    /** Another prefecture is in charge (施行令第1条第1項・第3条第2項). */
    public void guideElsewhere(CaseNumber caseNumber) {
        end(caseNumber, CaseState.GUIDED, NoticeTemplate.OTHER_PREFECTURE);
    }

    /** Nobody of that name and number is in our roster. */
    public void notOnRoster(CaseNumber caseNumber) {
        end(caseNumber, CaseState.GUIDED, NoticeTemplate.NOT_ON_ROSTER);
    }

    /** Reasons and remedies go out in writing (行政手続法第8条, 行政不服審査法第82条). */
    public void refuse(CaseNumber caseNumber) {
        end(caseNumber, CaseState.REFUSED, NoticeTemplate.REFUSED);
    }

    public void withdraw(CaseNumber caseNumber) {
        end(caseNumber, CaseState.WITHDRAWN, NoticeTemplate.WITHDRAWN);
    }

    /**
     * Closes the case and tells. Where nothing was granted it calls off what is still to be paid, and lets a refund be judged
     * where something was paid; what was granted stays due.
     */
    public void end(CaseNumber caseNumber, CaseState outcome, NoticeTemplate notice) {
        boolean nothingGranted = NOTHING_GRANTED.contains(outcome);
        cases.close(caseNumber, outcome);
        if (nothingGranted) {
            payments.cancel(caseNumber);
        }
        notices.send(caseNumber, notice);
        if (nothingGranted) {
            refunds.begin(caseNumber, outcome == CaseState.WITHDRAWN ? Refund.Cause.WITHDRAWN : Refund.Cause.REFUSED);
        }
    }

    /**
     * Closes a case that led to what was asked for, if it owes nothing; a payment may have been taken back meanwhile. Nobody
     * takes one back between the look and the end of the transaction.
     *
     * @return is it closed?
     */
    public boolean closeUnlessDue(CaseNumber caseNumber, CaseState outcome) {
        boolean due = payments.owes(caseNumber);
        if (!due) {
            cases.close(caseNumber, outcome);
        }
        return !due;
    }

    /** Closes a case that led to what was asked for, without a fee. */
    public void close(CaseNumber caseNumber, CaseState outcome) {
        cases.close(caseNumber, outcome);
    }
}
