package jp.menkyo.mynumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class VaultTest {

    @Autowired
    Vault vault;

    @Autowired
    VaultSweep sweep;

    @Autowired
    VaultOffice offices;

    @Autowired
    SettableClock clock;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("vaultTransactions")
    PlatformTransactionManager vaultTransactions;

    @Autowired
    @Qualifier("vaultJdbc")
    JdbcClient vaultJdbc;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void givesTheSameTokenForTheSameNumber() {
        var number = MyNumbers.next();

        var first = vault.deposit(number, NumberSource.PAPER);

        assertThat(vault.deposit(number, NumberSource.CARD)).isEqualTo(first);
        assertThat(vault.deposit(MyNumbers.next(), NumberSource.PAPER)).isNotEqualTo(first);
    }

    @Test
    void lendsTheNumberThatWasDeposited() {
        var number = MyNumbers.next();
        var token = vault.deposit(number, NumberSource.PAPER);

        String digits = vault.lend(token, "JUKI_NEW", MyNumber::digits);

        assertThat(digits).isEqualTo(number.digits());
        assertThat(audited("VIEWED_NUMBER_LENT", token)).isEqualTo("JUKI_NEW");
    }

    @Test
    void recordsTheLoanAlsoWhenTheWorkFails() {
        var token = vault.deposit(MyNumbers.next(), NumberSource.PAPER);

        assertThatThrownBy(() -> inTransaction(() -> vault.lend(token, "JUKI_DOWN", number -> {
                    throw new IllegalStateException("down");
                })))
                .hasMessage("down");

        assertThat(audited("VIEWED_NUMBER_LENT", token)).isEqualTo("JUKI_DOWN");
    }

    @Test
    void comparesWithoutShowing() {
        var number = MyNumbers.next();
        var token = vault.deposit(number, NumberSource.PAPER);

        assertThat(vault.matches(token, MyNumber.of(number.digits()))).isTrue();
        assertThat(vault.matches(token, MyNumbers.next())).isFalse();
        assertThat(audited("VIEWED_NUMBER_COMPARED", token)).isEqualTo("COMPARISON");
    }

    @Test
    void forgetsANumberWhoseTransactionRollsBack() {
        var number = MyNumbers.next();

        var token = rolledBack(() -> {
            var deposited = vault.deposit(number, NumberSource.CARD);
            vault.bind(deposited, caseNumber());
            return deposited;
        });

        assertThat(rows("entry", token)).isZero();
        assertThat(rows("binding", token)).isZero();
        assertThat(rows("hold", token)).isZero();
    }

    @Test
    void keepsANumberThatAnotherCaseHolds() {
        var number = MyNumbers.next();
        var token = vault.deposit(number, NumberSource.CARD);
        vault.bind(token, caseNumber());

        rolledBack(() -> {
            vault.deposit(number, NumberSource.CARD);
            vault.bind(token, caseNumber());
            return token;
        });

        assertThat(rows("entry", token)).isOne();
        assertThat(rows("binding", token)).isOne();
    }

    @Test
    void keepsEverythingOfACommittedTransactionAndHoldsNothingBack() {
        var caseNumber = caseNumber();

        var token = inTransaction(() -> {
            var deposited = vault.deposit(MyNumbers.next(), NumberSource.CARD);
            vault.bind(deposited, caseNumber);
            return deposited;
        });

        assertThat(rows("entry", token)).isOne();
        assertThat(rows("binding", token)).isOne();
        assertThat(rows("hold", token)).isZero();
    }

    @Test
    void refusesAnotherNumberForACaseReadFromTheCard() {
        var caseNumber = caseNumber();
        vault.bind(vault.deposit(MyNumbers.next(), NumberSource.CARD), caseNumber);
        var other = vault.deposit(MyNumbers.next(), NumberSource.PAPER);

        assertThatThrownBy(() -> vault.bind(other, caseNumber)).isInstanceOf(NumberFromCard.class);

        assertThat(rows("binding", other)).isZero();
        assertThat(inTransaction(() -> jdbc.sql(
                                "select reason from audit.event where action = 'REFUSED_NUMBER_CHANGE' and case_number = ?")
                        .param(caseNumber.value())
                        .query(String.class)
                        .single()))
                .isEqualTo("NUMBER_FROM_CARD");
    }

    @Test
    void letsGoOfAPaperNumberThatWasCorrected() {
        var caseNumber = caseNumber();
        var wrong = inTransaction(() -> depositFor(caseNumber));

        var right = inTransaction(() -> depositFor(caseNumber));

        assertThat(rows("entry", wrong)).isZero();
        assertThat(rows("binding", right)).isOne();
        assertThat(rows("erasure", wrong)).as("record of the erasure").isOne();
    }

    @Test
    void sweepsOnlyWhatACrashLeft() {
        var abandoned = vault.deposit(MyNumbers.next(), NumberSource.PAPER);
        var kept = vault.deposit(MyNumbers.next(), NumberSource.PAPER);
        vault.bind(kept, caseNumber());

        sweep.run(caseNumber -> false);
        assertThat(rows("entry", abandoned)).isOne();
        clock.advance(Duration.ofHours(25));
        // other tests leave numbers behind as well, and a call takes only so many
        while (sweep.run(caseNumber -> false) > 0) {
            assertThat(rows("entry", kept)).isOne();
        }

        assertThat(rows("entry", abandoned)).isZero();
        assertThat(rows("entry", kept)).isOne();
    }

    @Test
    void opensEvidenceOnlyInItsCase() {
        var mine = caseNumber();
        var yours = caseNumber();
        administrators.doAs(swaps(), () -> {
            vault.sealEvidence(mine, "{\"mine\":1}".getBytes());
            vault.sealEvidence(yours, "{\"yours\":1}".getBytes());
            assertThat(new String(vault.openEvidence(mine, "DISPUTE"))).isEqualTo("{\"mine\":1}");

            swap("evidence", "case_number", "sealed_envelope", mine.value(), yours.value());

            assertThatThrownBy(() -> vault.openEvidence(mine, "DISPUTE")).isInstanceOf(SealBroken.class);
        });
    }

    @Test
    void forgetsEvidenceOfACaseThatNeverCame() {
        var caseNumber = caseNumber();

        rolledBack(() -> {
            vault.sealEvidence(caseNumber, new byte[] {1});
            return caseNumber;
        });

        assertThatThrownBy(() -> vault.openEvidence(caseNumber, "DISPUTE")).isInstanceOf(NumberMissing.class);
    }

    @Test
    void refusesCiphertextOfAnotherPerson() {
        administrators.doAs(swaps(), () -> {
            var mine = vault.deposit(MyNumbers.next(), NumberSource.PAPER);
            var yours = vault.deposit(MyNumbers.next(), NumberSource.PAPER);

            swap("entry", "token", "sealed_number", mine.value(), yours.value());

            assertThatThrownBy(() -> vault.lend(mine, "TEST", number -> number)).isInstanceOf(SealBroken.class);
            assertThatThrownBy(() -> vault.lend(yours, "TEST", number -> number))
                    .isInstanceOf(SealBroken.class);
        });
    }

    /** An office of its own, so that what is broken there disturbs nobody. */
    private Administrator swaps() {
        var office = new Administrator("13-swaps");
        offices.newEpoch(office);
        return office;
    }

    @Test
    void hidesOneAdministratorsNumbersFromAnother() {
        var number = MyNumbers.next();
        var token = vault.deposit(number, NumberSource.PAPER);
        var osaka = new Administrator("27-dietitian");

        var other = administrators.as(osaka, () -> vault.deposit(number, NumberSource.PAPER));

        assertThat(other).isNotEqualTo(token);
        assertThatThrownBy(() -> administrators.as(osaka, () -> vault.lend(token, "TEST", n -> n)))
                .isInstanceOf(NumberMissing.class);
    }

    @Test
    void makesOneEntryOfSimultaneousDeposits() throws Exception {
        var number = MyNumbers.next();
        Callable<NumberToken> deposit = () -> vault.deposit(number, NumberSource.PAPER);
        var pool = Executors.newFixedThreadPool(8);

        var tokens =
                pool.invokeAll(IntStream.range(0, 40).mapToObj(i -> deposit).toList());
        pool.shutdown();

        assertThat(tokens)
                .extracting(future -> future.get())
                .containsOnly(tokens.get(0).get());
    }

    private NumberToken depositFor(CaseNumber caseNumber) {
        var token = vault.deposit(MyNumbers.next(), NumberSource.PAPER);
        vault.bind(token, caseNumber);
        return token;
    }

    private static CaseNumber caseNumber() {
        return CaseNumber.of(99, ThreadLocalRandom.current().nextLong(1, 9_999_999));
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private <T> T rolledBack(java.util.function.Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }

    private int rows(String table, NumberToken token) {
        return new TransactionTemplate(vaultTransactions)
                .execute(status -> vaultJdbc
                        .sql("select count(*) from mynumber." + table + " where token = ?")
                        .param(token.value())
                        .query(Integer.class)
                        .single());
    }

    private String audited(String action, NumberToken token) {
        return inTransaction(() -> jdbc.sql(
                        "select reason from audit.event where action = ? and subject = ?" + " order by id desc limit 1")
                .params(action, token.value())
                .query(String.class)
                .single());
    }

    /** What a thief with the rights of a superuser could do: exchange two rows' ciphertext and keys. */
    private void swap(String table, String key, String column, String one, String other) {
        var sql = """
                update mynumber.%1$s a set %3$s = b.%3$s, wrapped_key = b.wrapped_key from mynumber.%1$s b
                where a.%2$s in ('%4$s', '%5$s') and b.%2$s in ('%4$s', '%5$s') and a.%2$s <> b.%2$s""".formatted(table, key, column, one, other);
        assertThat(VaultOffice.change(sql)).isEqualTo(2);
    }
}
