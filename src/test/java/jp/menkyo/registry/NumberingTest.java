package jp.menkyo.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.payment.Payments;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;

@MenkyoTest
class NumberingTest {

    private static final int REGISTRATIONS = 200;

    @Autowired
    Registry registry;

    @Autowired
    Payments payments;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    JdbcClient jdbc;

    @Test
    void givesEachOfManyParallelRegistrationsTheNextNumber() throws Exception {
        var roster = roster("13-parallel");
        var cases = IntStream.range(0, REGISTRATIONS)
                .mapToObj(i -> roster.settledCase())
                .toList();

        var numbers = inParallel(cases.stream()
                .map(each ->
                        (Callable<Long>) () -> register(roster, each).number().running())
                .toList());

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, REGISTRATIONS).boxed().toList());
    }

    @Test
    void leavesNoGapWhenRegistrationsFailInBetween() throws Exception {
        var roster = roster("13-rollback");
        var work = new ArrayList<Callable<Long>>();
        for (int i = 0; i < 30; i++) {
            var settled = roster.settledCase();
            var failing = roster.settledCase();
            work.add(() -> register(roster, settled).number().running());
            work.add(() -> registerAndFail(roster, failing));
        }

        var numbers = inParallel(work);

        numbers.removeIf(number -> number == 0);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void registersOneCaseOnceHoweverOftenItIsAsked() throws Exception {
        var roster = roster("13-onecase");
        var settled = roster.settledCase();

        var numbers = inParallel(IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Long>)
                        () -> register(roster, settled).number().running())
                .toList());

        assertThat(numbers).containsOnly(1L);
        assertThat(register(roster, roster.settledCase()).number().running()).isEqualTo(2);
    }

    @Test
    void refusesUnpaidCaseInTheDatabaseAndLeavesNoGap() {
        var roster = roster("13-unpaid");
        var unpaid = roster.unpaidCase();

        assertThatThrownBy(() -> register(roster, unpaid))
                .isInstanceOf(FeeNotPaid.class)
                .hasFieldOrPropertyWithValue("status", 409);
        assertThat(roster.in(() -> registry.ofCase(unpaid))).isEmpty();
        assertThat(register(roster, roster.settledCase()).number().running()).isEqualTo(1);
    }

    @Test
    void refusesToRegisterOutsideTheCallersTransaction() {
        var order = RegistrationFixture.of(roster("13-alone").settledCase());

        assertThatThrownBy(() -> registry.register(order)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsLicencesAndCounterFromBeingDeleted() {
        var roster = roster("13-twice");
        register(roster, roster.settledCase());

        assertThatThrownBy(() ->
                        roster.in(() -> jdbc.sql("delete from registry.licence").update()))
                .hasRootCauseMessage("ERROR: permission denied for table licence");
        assertThatThrownBy(() -> roster.in(
                        () -> jdbc.sql("delete from registry.number_counter").update()))
                .hasRootCauseMessage("ERROR: permission denied for table number_counter");
    }

    private Roster roster(String administrator) {
        return new Roster(administrator, administrators, manager, payments);
    }

    private Licence register(Roster roster, CaseNumber caseNumber) {
        return roster.in(() -> registry.register(RegistrationFixture.of(caseNumber)));
    }

    private long registerAndFail(Roster roster, CaseNumber caseNumber) {
        assertThatThrownBy(() -> roster.in(() -> {
                    registry.register(RegistrationFixture.of(caseNumber));
                    throw new IllegalStateException("the rest of the transaction fails");
                }))
                .hasMessage("the rest of the transaction fails");
        return 0;
    }

    private static List<Long> inParallel(List<Callable<Long>> work) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(16);
        try {
            var results = new ArrayList<Long>();
            for (Future<Long> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
