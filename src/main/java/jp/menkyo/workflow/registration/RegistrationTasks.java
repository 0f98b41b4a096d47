package jp.menkyo.workflow.registration;

import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.Ruling;
import jp.menkyo.casefile.Rulings;
import jp.menkyo.intake.Applications;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code registration.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class RegistrationTasks {

    private final CaseFiles cases;
    private final Applications applications;
    private final Rulings rulings;
    private final Payments payments;
    private final Registry registry;
    private final RegistrationOrder order;
    private final ApplicantNotices notices;

    RegistrationTasks(
            CaseFiles cases,
            Applications applications,
            Rulings rulings,
            Payments payments,
            Registry registry,
            RegistrationOrder order,
            ApplicantNotices notices) {
        this.cases = cases;
        this.applications = applications;
        this.rulings = rulings;
        this.payments = payments;
        this.registry = registry;
        this.order = order;
        this.notices = notices;
    }

    /** Tells the applicant which prefecture is in charge (施行令第1条第1項) and closes the case. */
    public void guideElsewhere(String caseNumber) {
        end(new CaseNumber(caseNumber), CaseState.GUIDED, NoticeTemplate.OTHER_PREFECTURE);
    }

    /** Enters the person in the roster; the licence comes into being with it (栄養士法第4条第1項). */
    public void registerLicence(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        registry.register(order.of(applications.get(number), approver(number)));
    }

    /** Nobody is registered whom no officer approved. */
    private String approver(CaseNumber caseNumber) {
        return rulings.latest(caseNumber)
                .map(Ruling::approvedBy)
                .orElseThrow(() -> new IllegalStateException("nobody approved " + caseNumber));
    }

    public void closeRegistered(String caseNumber) {
        cases.close(new CaseNumber(caseNumber), CaseState.REGISTERED);
    }

    /** Reasons and remedies go out in writing (行政手続法第8条, 行政不服審査法第82条). */
    public void notifyRefusal(String caseNumber) {
        end(new CaseNumber(caseNumber), CaseState.REFUSED, NoticeTemplate.REFUSED);
    }

    public void notifyWithdrawal(String caseNumber) {
        end(new CaseNumber(caseNumber), CaseState.WITHDRAWN, NoticeTemplate.WITHDRAWN);
    }

    private void end(CaseNumber caseNumber, CaseState outcome, NoticeTemplate notice) {
        cases.close(caseNumber, outcome);
        payments.cancel(caseNumber);
        notices.send(caseNumber, notice);
    }
}
