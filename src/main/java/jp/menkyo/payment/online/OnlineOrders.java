package jp.menkyo.payment.online;

import java.util.List;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.PaymentService;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.excess.Discrepancies;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.Ledger.Circumstances;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.problem.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders of what cases owe at the payment service. An outage leaves the caller's transaction usable, so a process can wait for
 * the service.
 */
@Service
@Transactional(noRollbackFor = {Problem.class, GatewayUnavailable.class})
public class OnlineOrders {

    private static final String PAYMENT_SERVICE = "payment-service";

    private final Charges charges;
    private final Ledger ledger;
    private final Discrepancies discrepancies;
    private final PaymentService service;

    OnlineOrders(Charges charges, Ledger ledger, Discrepancies discrepancies, PaymentService service) {
        this.charges = charges;
        this.ledger = ledger;
        this.discrepancies = discrepancies;
        this.service = service;
    }

    /**
     * Places an order for each open charge that has none.
     *
     * @throws GatewayUnavailable when the service cannot take it now; asking again never orders twice
     */
    public void place(CaseNumber caseNumber) {
        for (var charge : open(caseNumber)) {
            if (charge.orderId() == null) {
                var order = service.order(charge.id(), caseNumber, charge.amount());
                ledger.order(charge, order.orderId(), order.paymentPage());
            }
        }
    }

    /**
     * Asks about orders whose payment we have not heard of. A payment of another amount that was reported is in the book
     * already, though the service calls its order paid.
     *
     * @throws GatewayUnavailable when the service does not answer now
     */
    public void reconcile(CaseNumber caseNumber) {
        for (var charge : open(caseNumber)) {
            var orderId = charge.orderId();
            if (orderId != null && !discrepancies.reportedPaid(orderId)) {
                reconcile(charge, service.status(orderId));
            }
        }
    }

    private void reconcile(Charge charge, PaymentService.Standing standing) {
        if (standing.status() == PaymentService.Status.PAID) {
            var method = standing.method();
            var means = method == null ? Means.ONLINE : Means.valueOf(method.name());
            ledger.enter(
                    charge,
                    Entry.Kind.PAID_ONLINE,
                    charge.amount(),
                    Circumstances.money(PAYMENT_SERVICE, means, Entry.RECONCILED));
        }
    }

    private List<Charge> open(CaseNumber caseNumber) {
        return charges.lock(caseNumber).stream().filter(Charge::open).toList();
    }
}
