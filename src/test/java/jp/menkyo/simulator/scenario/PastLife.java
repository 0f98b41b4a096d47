package jp.menkyo.simulator.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What had happened to a licence before a story begins. */
@Component
class PastLife {

    private final Registry registry;
    private final Payments payments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PastLife(Registry registry, Payments payments, PlatformTransactionManager manager, Clock clock) {
        this.registry = registry;
        this.payments = payments;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** The holder's licence was revoked a year ago. */
    Licence revoked(Licence licence) {
        return lived(licence, "70", "33", LicenceAct.Revoke::new);
    }

    /** The holder was declared missing (失踪宣告) a year ago. */
    Licence disappeared(Licence licence) {
        return lived(licence, "42", "32", basis -> new LicenceAct.Delete(basis, LicenceAct.Deletion.DISAPPEARANCE));
    }

    private Licence lived(Licence licence, String applicationClass, String reason, Function<Basis, LicenceAct> act) {
        var day = LocalDate.now(clock).minusYears(1);
        var caseNumber = licence.items().caseNumber();
        return transaction.execute(status -> {
            payments.charge(caseNumber, FeeCode.DELETION, LocalDate.now(clock));
            var basis = new Basis(caseNumber, applicationClass, reason, day, day, "approver1", null);
            return registry.apply(licence.number(), act.apply(basis));
        });
    }
}
