package jp.menkyo.workflow.closing;

import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.payment.Payments;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a case that does not lead to what was asked for, and tells the applicant why. */
@Component
@Transactional
public class CaseEnds {

    private final CaseFiles cases;
    private final Payments payments;
    private final ApplicantNotices notices;

    CaseEnds(CaseFiles cases, Payments payments, ApplicantNotices notices) {
        this.cases = cases;
        this.payments = payments;
        this.notices = notices;
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

    /** Closes the case, calls off what is still to be paid, and tells. */
    public void end(CaseNumber caseNumber, CaseState outcome, NoticeTemplate notice) {
        cases.close(caseNumber, outcome);
        payments.cancel(caseNumber);
        notices.send(caseNumber, notice);
    }

    /** Closes a case that led to what was asked for. */
    public void close(CaseNumber caseNumber, CaseState outcome) {
        cases.close(caseNumber, outcome);
    }
}
