package jp.menkyo.mynumber.reveal.brake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.intake.Traces;
import jp.menkyo.mynumber.OfficerText;
import jp.menkyo.mynumber.reveal.NumberedCases;
import jp.menkyo.mynumber.reveal.RevealRefused;
import jp.menkyo.mynumber.reveal.RevealRequest;
import jp.menkyo.mynumber.reveal.Reveals;
import jp.menkyo.mynumber.reveal.brake.KillSwitch.Position;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The switch that ends all reveals: one throws it, two let numbers be shown again. */
@MenkyoTest
class KillSwitchTest {

    private static final StaffMember VIEWER = new StaffMember("viewerofswitch", "閲覧 次郎", Set.of(Role.NUMBER_VIEWER));
    private static final StaffMember OTHER_MANAGER = new StaffMember("manager2", "別の 管理職", Set.of(Role.MANAGER));

    @Autowired
    KillSwitch killSwitch;

    @Autowired
    Alarms alarms;

    @Autowired
    Reveals reveals;

    @Autowired
    NumberedCases numbered;

    @Autowired
    StaffDirectory staff;

    @Autowired
    SettableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private StaffMember systemOfficer;
    private StaffMember manager;

    @BeforeEach
    void findThem() {
        numbered.freshDay();
        systemOfficer = staff.find("sysofficer1").orElseThrow();
        manager = staff.find("manager1").orElseThrow();
    }

    @AfterEach
    void turnOnAgain() {
        clock.reset();
        if (killSwitch.position() == Position.OFF) {
            killSwitch.requestOn(manager, "試験の終わり");
        }
        if (killSwitch.position() == Position.ON_REQUESTED) {
            killSwitch.approveOn(systemOfficer, "試験の終わり");
        }
    }

    @Test
    void endsRevealsForEverybodyAtOnceUntilTwoPersonsTurnThemOn() {
        var request = request();
        killSwitch.off(systemOfficer, "不審な表示が続いたため");
        assertThatThrownBy(() -> reveals.show(request)).isInstanceOfSatisfying(RevealRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo("REVEALS_OFF");
        });
        killSwitch.requestOn(manager, "原因を取り除いたため");
        assertThatThrownBy(() -> reveals.show(request)).isInstanceOf(RevealRefused.class);

        killSwitch.approveOn(systemOfficer, "点検を終えたため");

        assertThat(reveals.show(request)).isNotNull();
        assertThat(killSwitch.history())
                .extracting(SwitchEvent::action)
                .startsWith(SwitchEvent.Action.ON, SwitchEvent.Action.ON_REQUESTED, SwitchEvent.Action.OFF);
        assertThat(Traces.texts("select action from audit.event where action like 'REVEALS%' order by id desc limit 3"))
                .containsExactly("REVEALS_ON", "REVEALS_ON_REQUESTED", "REVEALS_OFF");
    }

    @Test
    void keepsWhoAskedFromApproving() {
        killSwitch.off(systemOfficer, "点検のため止める");
        killSwitch.requestOn(systemOfficer, "点検を終えた");

        assertRefused("SAME_PERSON", () -> killSwitch.approveOn(systemOfficer, "点検を終えた"));

        killSwitch.approveOn(manager, "報告を受けた");
        assertThat(killSwitch.on()).isTrue();
    }

    @Test
    void wantsSomebodyResponsibleForTheSystemAmongTheTwo() {
        killSwitch.off(systemOfficer, "点検のため止める");
        killSwitch.requestOn(manager, "点検を終えた");

        assertRefused("NO_SYSTEM_OFFICER", () -> killSwitch.approveOn(OTHER_MANAGER, "点検を終えた"));

        killSwitch.declineOn(systemOfficer, "原因がまだ分からない");
        assertThat(killSwitch.position()).isEqualTo(Position.OFF);
        assertRefused("NOT_NOW", () -> killSwitch.approveOn(systemOfficer, "点検を終えた"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_OFFICER"},
            mode = EnumSource.Mode.EXCLUDE)
    void isThrownByTheSystemOfficerAlone(Role role) {
        var officer = new StaffMember("somebody", "だれか", Set.of(role));

        assertRefused("NOT_YOURS", () -> killSwitch.off(officer, "止めたいため"));
        assertThat(killSwitch.on()).isTrue();
    }

    @Test
    void wantsAReasonWithoutANumber() {
        assertThatThrownBy(() -> killSwitch.off(systemOfficer, " ")).isInstanceOf(OfficerText.Refused.class);
        assertThatThrownBy(() -> killSwitch.off(systemOfficer, "番号123456789018の件"))
                .isInstanceOf(OfficerText.Refused.class);
        assertThat(killSwitch.on()).isTrue();
    }

    @Test
    void isNotThrownTwice() {
        killSwitch.off(systemOfficer, "点検のため止める");

        assertRefused("NOT_NOW", () -> killSwitch.off(systemOfficer, "点検のため止める"));
    }

    @Test
    void theDatabaseTooWantsTwoPersons() {
        assertThatThrownBy(() -> Traces.executeAs("menkyo_app", """
                        select set_config('app.tenant', '13-dietitian', false);
                        insert into reveal.switch_event (action, by_officer, requested_by, reason, at)
                        values ('ON', 'sysofficer1', 'sysofficer1', 'alone', now())""")).hasMessageContaining("switch_event_on_by_two");
    }

    @Test
    void anAlarmIsDealtWithOnceAndByAnother() {
        raise("manager1");
        var mine = alarms.page(0).stream()
                .filter(alarm -> "manager1".equals(alarm.officer()) && alarm.seenBy() == null)
                .findFirst()
                .orElseThrow();
        long open = alarms.open();

        assertRefused("OWN_ALARM", () -> alarms.seen(mine.id(), manager, "問題はなかった"));
        assertRefused("NOT_YOURS", () -> alarms.seen(mine.id(), VIEWER, "問題はなかった"));
        alarms.seen(mine.id(), systemOfficer, "本人に確かめた");
        alarms.seen(mine.id(), OTHER_MANAGER, "後から見た");

        assertThat(alarms.open()).isEqualTo(open - 1);
        assertThat(Traces.texts("select seen_by || ' ' || note from reveal.alarm where id = " + mine.id()))
                .isEqualTo(List.of("sysofficer1 本人に確かめた"));
    }

    private void raise(String officer) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> alarms.raise(Alarm.Kind.OFFICER_LIMIT, officer));
    }

    private RevealRequest request() {
        return new RevealRequest(numbered.open().caseNumber(), "INCIDENT", "漏えいの事実を確かめるため", VIEWER, clock.instant());
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BrakeRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
