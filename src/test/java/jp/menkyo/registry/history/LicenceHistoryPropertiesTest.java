package jp.menkyo.registry.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.registry.Licence.State;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.registry.act.ActRefused;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.registry.act.RandomActs;
import jp.menkyo.registry.act.RandomActs.Plan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** What must hold for every life of a licence, however odd. */
class LicenceHistoryPropertiesTest {

    private static final LocalDate REGISTERED = LocalDate.of(2025, 4, 1);
    private static final LocalDate LAST = REGISTERED.plusDays(1500);

    @Property(tries = 10_000)
    void everyDayHasTheStateThatTheActsMadeDayByDay(@ForAll("lives") List<Plan> plans) {
        var life = new Lives(REGISTERED);
        var done = live(life, plans);
        var days = dayByDay(done);

        for (var day = REGISTERED.minusDays(5); day.isBefore(LAST); day = day.plusDays(7)) {
            assertThat(life.history().stateOn(day).orElse(null)).as("%s", day).isEqualTo(days.get(day));
        }
        Statistics.label("turns").collect(turns(done));
        Statistics.label("turns").coverage(coverage -> {
            coverage.check("REVIVED").count(n -> n > 100);
            coverage.check("REVIVED and ended again").count(n -> n > 20);
        });
        assertThat(life.history().entries()).hasSize(done.size() + 1).allSatisfy(entry -> {
            assertThat(entry.approvedBy()).isNotBlank();
            assertThat(entry.caseNumber()).isNotNull();
        });
    }

    @Property(tries = 2_000)
    void theAnswerAboutTheTitleHoldsFromItsFirstToItsLastDayAndNoLonger(@ForAll("lives") List<Plan> plans) {
        var life = new Lives(REGISTERED);
        live(life, plans);
        var history = life.history();

        for (var day = REGISTERED.minusDays(5); day.isBefore(LAST); day = day.plusDays(97)) {
            var answer = history.titleOn(day);
            assertThat(answer.mayUse()).isEqualTo(answer.state() == State.IN_FORCE);
            for (var same : new LocalDate[] {answer.since(), answer.until()}) {
                assertThat(same == null ? answer : history.titleOn(same)).isEqualTo(answer);
            }
            var since = answer.since();
            var until = answer.until();
            assertThat(since != null && history.stateOn(since.minusDays(1)).orElse(null) == answer.state())
                    .isFalse();
            assertThat(until != null && history.stateOn(until.plusDays(1)).orElse(null) == answer.state())
                    .isFalse();
        }
    }

    /** How the licence took its force back, if it did: the random lives must know such people, too. */
    private static String turns(List<LicenceAct> done) {
        var kinds = done.stream().map(LicenceAct::kind).filter(ActKind::turns).toList();
        int revived = kinds.indexOf(ActKind.REVIVED);
        if (revived < 0) {
            return "never REVIVED";
        }
        return revived < kinds.size() - 1 ? "REVIVED and ended again" : "REVIVED";
    }

    @Provide
    Arbitrary<List<Plan>> lives() {
        return Arbitraries.oneOf(RandomActs.plans(), RandomActs.comingBack())
                .list()
                .ofMaxSize(9);
    }

    /** Tries one act after the other; what was refused has not happened. */
    private static List<LicenceAct> live(Lives life, List<Plan> plans) {
        var done = new ArrayList<LicenceAct>();
        var today = REGISTERED;
        for (var plan : plans) {
            today = today.plusDays(plan.pause());
            var act = plan.on(today, Lives.nextCase());
            try {
                life.add(act, today);
                done.add(act);
            } catch (ActRefused refused) {
                assertThat(refused.code())
                        .isIn("LICENCE_NOT_IN_FORCE", "EFFECTIVE_DATE_IMPOSSIBLE", "NOTHING_TO_REVIVE");
            }
        }
        return done;
    }

    /** The states painted on a calendar, act by act: another way to the same answer. */
    private static Map<LocalDate, @Nullable State> dayByDay(List<LicenceAct> acts) {
        var forced = new HashMap<LocalDate, State>();
        var suspended = new HashMap<LocalDate, State>();
        paint(forced, REGISTERED, LAST, State.IN_FORCE);
        for (var act : acts) {
            var from = act.basis().effectiveOn();
            switch (act.kind()) {
                case REVOKED -> paint(forced, from, LAST, State.REVOKED);
                case DELETED -> paint(forced, from, LAST, State.DELETED);
                case REVIVED -> paint(forced, from, LAST, State.IN_FORCE);
                default -> {
                    if (act instanceof LicenceAct.Suspend suspension) {
                        paint(suspended, suspension.from(), suspension.to(), State.SUSPENDED);
                    }
                }
            }
        }
        forced.replaceAll((day, state) -> state == State.IN_FORCE ? suspended.getOrDefault(day, state) : state);
        return new HashMap<>(forced);
    }

    private static void paint(Map<LocalDate, State> days, LocalDate from, LocalDate to, State state) {
        from.datesUntil(to.plusDays(1)).forEach(day -> days.put(day, state));
    }
}
