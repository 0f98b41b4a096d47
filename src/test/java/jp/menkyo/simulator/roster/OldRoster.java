package jp.menkyo.simulator.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registration;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters people who were licensed three years ago, before there were cases here. */
@Component
public class OldRoster {

    /** The era year of case numbers that no application has. */
    private static final int OLD_CASES = 902;

    private final Registry registry;
    private final Payments payments;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OldRoster(Registry registry, Payments payments, JdbcClient jdbc, PlatformTransactionManager manager, Clock clock) {
        this.registry = registry;
        this.payments = payments;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    public Licence enter(Holder holder) {
        return transaction.execute(status -> {
            var caseNumber = nextCase();
            payments.charge(caseNumber, FeeCode.NEW, LocalDate.now(clock));
            payments.exempt(caseNumber, "test", "TEST");
            return registry.register(order(caseNumber, holder));
        });
    }

    private Registration order(CaseNumber caseNumber, Holder holder) {
        var registeredOn = LocalDate.now(clock).minusYears(3);
        return new Registration(
                caseNumber,
                new Registration.Filing(registeredOn.minusDays(10), "1", "10"),
                holder,
                new Registration.Qualification(Registration.Kind.FACILITY, YearMonth.from(registeredOn.minusMonths(8))),
                registeredOn,
                registeredOn,
                null,
                null,
                null,
                "approver1");
    }

    /** The numbering of the roster waits for one at a time, so the count after it is safe. */
    private CaseNumber nextCase() {
        jdbc.sql("select pg_advisory_xact_lock(902)")
                .query((row, index) -> true)
                .list();
        long known = jdbc.sql("select count(*) from registry.licence where case_number like 'R902-%'")
                .query(Long.class)
                .single();
        return CaseNumber.of(OLD_CASES, known + 1);
    }
}
