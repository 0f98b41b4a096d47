package jp.menkyo.registry;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Payments;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A roster of its own for a test class, so that numbers start at 1 whatever other tests registered. */
public final class Roster {

    private static final AtomicLong CASES = new AtomicLong();

    private final Administrator administrator;
    private final AdministratorContext administrators;
    private final TransactionTemplate transactions;
    private final Payments payments;

    public Roster(
            String administrator,
            AdministratorContext administrators,
            PlatformTransactionManager manager,
            Payments payments) {
        this.administrator = new Administrator(administrator);
        this.administrators = administrators;
        this.transactions = new TransactionTemplate(manager);
        this.payments = payments;
    }

    /** Runs work in one transaction on this roster. */
    public <T> T in(Supplier<T> work) {
        return administrators.as(administrator, () -> transactions.execute(status -> work.get()));
    }

    public CaseNumber unpaidCase() {
        return CaseNumber.of(901, CASES.incrementAndGet());
    }

    public CaseNumber settledCase() {
        var caseNumber = unpaidCase();
        in(() -> {
            payments.charge(caseNumber, FeeCode.NEW, RegistrationFixture.TODAY);
            payments.exempt(caseNumber, "test", "TEST");
            return caseNumber;
        });
        return caseNumber;
    }
}
