package jp.menkyo.workflow.feecollection;

import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.online.OnlineOrders;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.workflow.engine.ProcessBean;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code fee-collection.bpmn} and {@code fee-clearance.bpmn}. */
@ProcessBean
@Transactional
public class FeeCollectionTasks {

    /** The table of fees has none for this class of application. */
    private static final String NO_FEE = "NONE";

    private final Applications applications;
    private final CaseFiles cases;
    private final Payments payments;
    private final OnlineOrders orders;

    FeeCollectionTasks(Applications applications, CaseFiles cases, Payments payments, OnlineOrders orders) {
        this.applications = applications;
        this.cases = cases;
        this.payments = payments;
        this.orders = orders;
    }

    /** Charges by the fee table of the day of receipt. */
    public String chargeFee(String caseNumber, String feeCode) {
        var application = applications.get(new CaseNumber(caseNumber));
        if (feeCode.equals(NO_FEE)) {
            return FeeCollectionProcess.SETTLED;
        }
        payments.charge(application.receiptNumber(), FeeCode.valueOf(feeCode), application.receivedOn());
        if (payments.settled(application.receiptNumber())) {
            return FeeCollectionProcess.SETTLED;
        }
        return application.form().exemptionRequested() && !reversed(application.receiptNumber())
                ? FeeCollectionProcess.EXEMPTION_REQUESTED
                : wayToPay(application);
    }

    /** Whoever has paid before is not exempt because the payment was taken back. */
    private boolean reversed(CaseNumber caseNumber) {
        return payments.of(caseNumber).stream().anyMatch(charge -> charge.supersedes() != null);
    }

    static String wayToPay(Application application) {
        return application.channel() == Channel.ONLINE ? FeeCollectionProcess.ONLINE : FeeCollectionProcess.COUNTER;
    }

    /** Asks the payment service for an order; when it does not answer, the wait that follows asks again. */
    public String placeOrder(String caseNumber) {
        return order(new CaseNumber(caseNumber));
    }

    private String order(CaseNumber caseNumber) {
        try {
            orders.place(caseNumber);
            cases.goOn(caseNumber);
            return FeeCollectionProcess.OPEN;
        } catch (GatewayUnavailable unavailable) {
            cases.waitFor(caseNumber, unavailable.gateway(), unavailable.reason());
            return "UNAVAILABLE";
        }
    }

    /** Is nothing due, now that the fee was settled once? A payment may have been taken back since. */
    public String checkClearance(String caseNumber) {
        return payments.owes(new CaseNumber(caseNumber)) ? FeeCollectionProcess.OPEN : FeeCollectionProcess.SETTLED;
    }

    /** Paid by now? A call-back may have been lost, so the service is asked as well. */
    public String checkPayment(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        if (!payments.owes(number)) {
            cases.goOn(number);
            return FeeCollectionProcess.SETTLED;
        }
        return reconcile(number);
    }

    private String reconcile(CaseNumber caseNumber) {
        if (order(caseNumber).equals(FeeCollectionProcess.OPEN)) {
            orders.reconcile(caseNumber);
        }
        return !payments.owes(caseNumber) ? FeeCollectionProcess.SETTLED : FeeCollectionProcess.OPEN;
    }
}
