package jp.menkyo.registry.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.FeeNotPaid;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.Roster;
import jp.menkyo.registry.act.ActRefused;
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

            var today = live(roster, number, RandomActs.plans().list().ofSize(7).sample());

            for (int shift = 0; shift < 400; shift += 25) {
                clock.set(today.plusDays(shift));
                var row = roster.in(() -> registry.find(number)).orElseThrow();
                var day = today.plusDays(shift);
                assertThat(roster.in(() -> registry.titleOn(number, day)).state())
                        .as("%s", day)
                        .isEqualTo(row.state());
                states.add(row.state());
            }
        }
        assertThat(states).containsExactlyInAnyOrder(Licence.State.values());
    }

    private LocalDate live(Roster roster, LicenceNumber number, List<Plan> plans) {
        var today = REGISTERED;
        for (var plan : plans) {
            today = today.plusDays(plan.pause());
            clock.set(today);
            var act = plan.on(today, roster.settledCase());
            try {
                roster.in(() -> registry.apply(number, act));
            } catch (ActRefused | FeeNotPaid refused) {
                assertThat(refused.status()).isIn(409, 422);
            }
        }
        return today;
    }
}
