package jp.menkyo.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Names of people and licences: one owner each, replaceable, and never mixed up. */
@MenkyoTest
class PseudonymsTest {

    private static final AtomicLong LICENCES = new AtomicLong(700_000_000);

    @Autowired
    Pseudonyms pseudonyms;

    @Autowired
    SettableClock clock;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager transactions;

    private final NumberToken hanako = token();
    private final NumberToken taro = token();
    private final LicenceNumber licence = new LicenceNumber(new Prefecture("13"), LICENCES.incrementAndGet());

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void leadsFromTheNameToItsOwner() {
        var name = name();
        call(hanako, name);
        call(hanako, name);

        assertThat(pseudonyms.person(name.value())).hasValue(hanako);
        assertThat(pseudonyms.person(name().value())).isEmpty();
        assertThat(pseudonyms.person("")).isEmpty();
    }

    @Test
    void neverGivesAnotherPersonsName() {
        var name = name();
        call(hanako, name);

        assertRefused("PSEUDONYM_OF_ANOTHER", () -> call(taro, name));

        assertThat(pseudonyms.person(name.value())).hasValue(hanako);
        call(hanako, name());
        clock.advance(Duration.ofDays(400));
        assertRefused("PSEUDONYM_OF_ANOTHER", () -> call(taro, name));
    }

    @Test
    void leavesAReplacedNameThirtyDaysOfGrace() {
        var old = name();
        var fresh = name();
        call(hanako, old);

        pseudonyms.replace(old.value(), fresh);
        pseudonyms.replace(old.value(), fresh);

        assertThat(pseudonyms.person(fresh.value())).hasValue(hanako);
        clock.advance(Duration.ofDays(29));
        assertThat(pseudonyms.person(old.value())).hasValue(hanako);
        call(hanako, old);
        clock.advance(Duration.ofDays(2));
        assertThat(pseudonyms.person(old.value())).isEmpty();
        assertRefused("PSEUDONYM_UNKNOWN", () -> pseudonyms.replace(old.value(), name()));
        assertRefused("PSEUDONYM_SPENT", () -> call(hanako, old));
        assertThat(pseudonyms.person(fresh.value())).hasValue(hanako);
    }

    @Test
    void doesNotReplaceANameByAnotherPersons() {
        var hers = name();
        var his = name();
        call(hanako, hers);
        call(taro, his);

        assertRefused("PSEUDONYM_OF_ANOTHER", () -> pseudonyms.replace(hers.value(), his));
        assertRefused("PSEUDONYM_UNKNOWN", () -> pseudonyms.replace("nobody-at-all", name()));

        assertThat(pseudonyms.person(hers.value())).hasValue(hanako);
        assertThat(pseudonyms.person(his.value())).hasValue(taro);
    }

    @Test
    void namesALicenceForItsHolderAlone() {
        link(licence, hanako);

        var name = pseudonyms.of(licence, hanako).orElseThrow();

        assertThat(name.value()).matches("q_[a-z]{24}");
        assertThat(pseudonyms.of(licence, taro)).isEmpty();
        assertThat(pseudonyms.person(name.value())).as("a licence is no person").isEmpty();
        assertRefused("PSEUDONYM_OF_ANOTHER", () -> call(hanako, name));
    }

    @Test
    void givesAFreshNameWhenALicenceIsLinkedAnewAndEndsTheOldOneAtOnce() {
        var his = name();
        call(taro, his);
        link(licence, taro);
        var wrong = pseudonyms.of(licence, taro).orElseThrow();

        inTransaction(() -> pseudonyms.unlinked(licence));
        assertThat(pseudonyms.of(licence, taro)).isEmpty();
        link(licence, hanako);

        assertThat(pseudonyms.of(licence, hanako).orElseThrow()).isNotEqualTo(wrong);
        assertThat(pseudonyms.of(licence, taro)).isEmpty();
        assertRefused("PSEUDONYM_UNKNOWN", () -> pseudonyms.renew(his.value(), wrong.value()));
    }

    @Test
    void renewsTheNameOfALicenceOnceHoweverOftenItIsAsked() {
        var caller = name();
        call(hanako, caller);
        link(licence, hanako);
        var old = pseudonyms.of(licence, hanako).orElseThrow();

        var fresh = pseudonyms.renew(caller.value(), old.value());

        assertThat(fresh).isNotEqualTo(old);
        assertThat(pseudonyms.renew(caller.value(), old.value())).isEqualTo(fresh);
        assertThat(pseudonyms.of(licence, hanako)).hasValue(fresh);
        clock.advance(Duration.ofDays(31));
        assertRefused("PSEUDONYM_UNKNOWN", () -> pseudonyms.renew(caller.value(), old.value()));
    }

    @Test
    void renewsNothingForAnotherPerson() {
        var caller = name();
        call(taro, caller);
        link(licence, hanako);
        var hers = pseudonyms.of(licence, hanako).orElseThrow();

        assertRefused("PSEUDONYM_UNKNOWN", () -> pseudonyms.renew(caller.value(), hers.value()));
        assertThat(pseudonyms.of(licence, hanako)).hasValue(hers);
    }

    @Test
    void meansNothingToAnotherAdministrator() {
        var name = name();
        call(hanako, name);

        administrators.as(new Administrator("27-dietitian"), () -> {
            assertThat(pseudonyms.person(name.value())).isEmpty();
            call(taro, name);
            assertThat(pseudonyms.person(name.value())).hasValue(taro);
            return name;
        });
        assertThat(pseudonyms.person(name.value())).hasValue(hanako);
    }

    @Test
    void staysOneCurrentNameWhenManyComeAtOnce() throws Exception {
        var names = IntStream.range(0, 12).mapToObj(n -> name()).toList();
        var pool = Executors.newFixedThreadPool(6);

        var calls = pool.invokeAll(names.stream()
                .map(name -> (Callable<Boolean>) () -> {
                    call(hanako, name);
                    return true;
                })
                .toList());
        pool.shutdown();

        assertThat(calls).allSatisfy(call -> assertThat(call.get()).isTrue());
        assertThat(names)
                .allSatisfy(name -> assertThat(pseudonyms.person(name.value())).hasValue(hanako));
        clock.advance(Duration.ofDays(31));
        assertThat(names.stream().filter(name -> pseudonyms.person(name.value()).isPresent()))
                .hasSize(1);
    }

    private void call(NumberToken person, Pseudonym name) {
        inTransaction(() -> pseudonyms.portalCalls(person, name));
    }

    private void link(LicenceNumber number, NumberToken person) {
        inTransaction(() -> pseudonyms.linked(number, person));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private static Pseudonym name() {
        return new Pseudonym("p-" + UUID.randomUUID());
    }

    private static NumberToken token() {
        return new NumberToken("nt_" + UUID.randomUUID().toString().replace("-", ""));
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        PseudonymRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
