package jp.menkyo.registry.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.FeeNotPaid;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.Roster;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.registry.act.ActRefused;
import jp.menkyo.registry.act.LicenceAct.Deletion;
import jp.menkyo.registry.act.RandomActs;
import jp.menkyo.registry.act.RandomActs.Plan;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** The properties of histories once more, in the tables: the row of every day is what replaying its lines gives. */
@MenkyoTest
class RosterPropertiesTest {

    private static final LocalDate REGISTERED = LocalDate.of(2025, 4, 1);
    private static final int LIVES = 40;

    /** One life goes through every state; the others are random. */
    private static final List<Plan> EVERY_STATE = List.of(
            new Plan(ActKind.SUSPENDED, 1, 0, 60, Deletion.OWN_REQUEST),
            new Plan(ActKind.CORRECTED, 30, 0, 0, Deletion.OWN_REQUEST),
            new Plan(ActKind.DELETED, 100, 0, 0, Deletion.DISAPPEARANCE),
            new Plan(ActKind.REVIVED, 30, 0, 0, Deletion.DISAPPEARANCE),
            new Plan(ActKind.REVOKED, 30, 0, 0, Deletion.OWN_REQUEST));

    @Autowired
    Registry registry;

    @Autowired
    Payments payments;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void everyRowIsWhatItsHistoryMakesIt() {
        var roster = new Roster("13-lives", administrators, manager, payments);
        var numbers = new HashSet<LicenceNumber>();
        var states = new HashSet<Licence.State>();
        for (int life = 0; life < LIVES; life++) {
            var order = RegistrationFixture.of(roster.settledCase(), RegistrationFixture.hanako(), REGISTERED);
            var number = roster.in(() -> registry.register(order)).number();
            assertThat(numbers.add(number)).as("%s is new", number).isTrue();

            var plans = life == 0
                    ? EVERY_STATE
                    : RandomActs.plans().list().ofSize(7).sample();
            live(roster, number, plans, states);
            for (int month = 0; month < 16; month++) {
                clock.set(LocalDate.now(clock).plusDays(25));
                states.add(agreedState(roster, number));
            }
        }
        assertThat(states).containsExactlyInAnyOrder(Licence.State.values());
    }

    private void live(Roster roster, LicenceNumber number, List<Plan> plans, Set<Licence.State> states) {
        clock.set(REGISTERED);
        for (var plan : plans) {
            var today = LocalDate.now(clock).plusDays(plan.pause());
            clock.set(today);
            states.add(agreedState(roster, number));
            var act = plan.on(today, roster.settledCase());
            try {
                roster.in(() -> registry.apply(number, act));
            } catch (ActRefused | FeeNotPaid refused) {
                assertThat(refused.status()).isIn(409, 422);
            }
        }
    }

    private Licence.State agreedState(Roster roster, LicenceNumber number) {
        var today = LocalDate.now(clock);
        var row = roster.in(() -> registry.find(number)).orElseThrow();
        assertThat(roster.in(() -> registry.titleOn(number, today)).state())
                .as("%s", today)
                .isEqualTo(row.state());
        return row.state();
    }
}
