package jp.menkyo.mynumber.reveal.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.intake.Traces;
import jp.menkyo.mynumber.reveal.NumberedCases;
import jp.menkyo.mynumber.reveal.RevealRecord;
import jp.menkyo.mynumber.reveal.RevealRefused;
import jp.menkyo.mynumber.reveal.RevealRequest;
import jp.menkyo.mynumber.reveal.Reveals;
import jp.menkyo.mynumber.reveal.ground.Permits;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** AC-58: a right to the numbers for half an hour takes two persons and ends by itself. */
@MenkyoTest
class GrantsTest {

    private static final String REASON = "閲覧担当が不在で、窓口の照合が滞るため";

    @Autowired
    Grants grants;

    @Autowired
    Permits permits;

    @Autowired
    Reveals reveals;

    @Autowired
    RevealRecord record;

    @Autowired
    NumberedCases numbered;

    @Autowired
    StaffDirectory staff;

    @Autowired
    SettableClock clock;

    @Autowired
    AdministratorContext administrators;

    private StaffMember reception;
    private StaffMember manager;
    private StaffMember systemOfficer;

    @BeforeEach
    void findThem() {
        numbered.freshDay();
        reception = officer("reception1");
        manager = officer("manager1");
        systemOfficer = officer("sysofficer1");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void letsAnOfficerRevealForHalfAnHourAndNoLonger() {
        var open = numbered.open();
        var id = grants.request("reception1", 30, REASON, reception);
        assertThat(permits.of(reception)).isEmpty();

        grants.approve(id, manager);

        assertThat(permits.of(reception).orElseThrow().grantId()).isEqualTo(id);
        assertThat(reveals.show(request(open))).isNotNull();
        assertThat(record.recent("reception1", 1).get(0).grantId()).isEqualTo(id);
        clock.advance(Duration.ofMinutes(29));
        assertThat(permits.of(reception)).isPresent();
        clock.advance(Duration.ofMinutes(2));
        assertThat(permits.of(reception)).isEmpty();
        assertThatThrownBy(() -> reveals.show(request(open)))
                .isInstanceOfSatisfying(
                        RevealRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("NOT_PERMITTED"));
        assertThat(state(id)).isEqualTo(GrantState.EXPIRED);
        assertThat(Traces.texts("select action from audit.event where subject = '" + id + "' order by id"))
                .containsExactly("NUMBER_GRANT_REQUESTED", "NUMBER_GRANT_APPROVED");
    }

    @Test
    void givesNoRightWhenTheClockIsSetBack() {
        var id = grants.request("reception1", 30, REASON, reception);
        grants.approve(id, manager);

        clock.advance(Duration.ofMinutes(-10));

        assertThat(permits.of(reception)).isEmpty();
        assertThat(state(id)).isEqualTo(GrantState.EXPIRED);
    }

    @Test
    void isNeverApprovedByWhoAskedOrWhoGetsIt() {
        var asked = grants.request("reception1", 30, REASON, manager);
        assertRefused("OWN_REQUEST", () -> grants.approve(asked, manager));

        var mine = grants.request("manager1", 30, REASON, reception);
        assertRefused("OWN_RIGHT", () -> grants.approve(mine, manager));

        grants.approve(mine, systemOfficer);
        assertThat(permits.of(manager)).isPresent();
        grants.revoke(mine, manager, "使い終わったため返す");
        assertThat(permits.of(manager)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"examiner1", "approver1", "number1", "auditor1", "sysadmin1"})
    void isDecidedByManagersAndSystemOfficersAlone(String username) {
        var id = grants.request("reception1", 30, REASON, reception);

        assertRefused("NOT_YOURS", () -> grants.approve(id, officer(username)));
        assertRefused("NOT_YOURS", () -> grants.refuse(id, officer(username), "必要がないため"));
        assertThat(state(id)).isEqualTo(GrantState.REQUESTED);
    }

    @Test
    void isTakenBackAtOnce() {
        var id = grants.request("reception1", 60, REASON, reception);
        grants.approve(id, manager);
        assertRefused("NOT_TO_REVOKE", () -> grants.revoke(id, officer("examiner1"), "不要のため取り消す"));

        grants.revoke(id, systemOfficer, "不要になったため");

        assertThat(permits.of(reception)).isEmpty();
        assertThat(state(id)).isEqualTo(GrantState.REVOKED);
        assertRefused("NOT_NOW", () -> grants.approve(id, manager));
        assertRefused("NOT_NOW", () -> grants.revoke(id, systemOfficer, "もう一度取り消す"));
    }

    @Test
    void isDecidedOnce() {
        var id = grants.request("reception1", 30, REASON, reception);
        grants.refuse(id, manager, "閲覧担当が午後に戻るため");

        assertThat(state(id)).isEqualTo(GrantState.REFUSED);
        assertRefused("NOT_NOW", () -> grants.approve(id, systemOfficer));
    }

    @Test
    void lapsesWhenNobodyAnswersInADay() {
        var id = grants.request("reception1", 30, REASON, reception);
        clock.advance(Duration.ofHours(25));

        assertThat(state(id)).isEqualTo(GrantState.LAPSED);
        assertRefused("NOT_NOW", () -> grants.approve(id, manager));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertRefused("STAFF_UNKNOWN", () -> grants.request("nobody", 30, REASON, reception));
        assertRefused("STANDING", () -> grants.request("number1", 30, REASON, reception));
        assertRefused("SEPARATE", () -> grants.request("sysadmin1", 30, REASON, reception));
        assertRefused("SEPARATE", () -> grants.request("auditor1", 30, REASON, reception));
        assertRefused("TOO_LONG", () -> grants.request("reception1", 121, REASON, reception));
        assertRefused("TOO_LONG", () -> grants.request("reception1", 0, REASON, reception));
        assertRefused("UNKNOWN", () -> grants.approve("ng_none", manager));
    }

    @Test
    void theDatabaseTooWantsTwoPersonsAndKeepsWhatWasDecided() {
        var id = grants.request("reception1", 30, REASON, reception);
        assertThatThrownBy(() -> change(id, "decided_by = 'reception1', decided_at = now(), expires_at = now()"))
                .hasMessageContaining("access_grant_two_persons");
        assertThatThrownBy(() -> change(
                        id, "decided_by = 'manager1', decided_at = now(), expires_at = now() + interval '31 minutes'"))
                .hasMessageContaining("access_grant_as_long_as_asked");
        grants.approve(id, manager);

        assertThatThrownBy(() -> change(id, "expires_at = expires_at - interval '1 minute'"))
                .hasMessageContaining("does not change");
    }

    @Test
    void hidesOneAdministratorsGrantsFromAnother() {
        var id = grants.request("reception1", 30, REASON, reception);

        administrators.as(new Administrator("27-dietitian"), () -> {
            assertRefused("UNKNOWN", () -> grants.approve(id, manager));
            assertThat(grants.all(null, 1000)).isEmpty();
            return id;
        });
    }

    @Test
    void turnsPagesOfTheInventoryByState() {
        for (int i = 0; i <= Grants.PAGE_SIZE; i++) {
            grants.request("issuer1", 15, REASON, officer("treasurer1"));
        }

        var first = grants.page(GrantState.REQUESTED, "treasurer1", 0);
        var second = grants.page(GrantState.REQUESTED, "treasurer1", 1);

        assertThat(first.total()).isEqualTo(Grants.PAGE_SIZE + 1L);
        assertThat(first.grants()).hasSize(Grants.PAGE_SIZE);
        assertThat(second.grants()).hasSize(1).doesNotContainAnyElementsOf(first.grants());
        assertThat(Arrays.stream(GrantState.values())
                        .mapToLong(one -> grants.page(one, "treasurer1", 0).total())
                        .sum())
                .as("each is in exactly one state")
                .isEqualTo(grants.page(null, "treasurer1", 0).total());
    }

    private GrantState state(String id) {
        return grants.all(null, 1000).stream()
                .filter(grant -> grant.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private StaffMember officer(String username) {
        return staff.find(username).orElseThrow();
    }

    private RevealRequest request(NumberedCases.NumberedCase open) {
        return new RevealRequest(open.caseNumber(), "PROOF_OF_NUMBER", REASON, reception, clock.instant());
    }

    private static void change(String id, String what) {
        Traces.executeAs(
                "menkyo_app",
                "select set_config('app.tenant', '13-dietitian', false); update reveal.access_grant set " + what
                        + " where id = '" + id + "'");
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        GrantRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    /** Somebody who holds the standing role too is allowed by it, not by a grant. */
    @Test
    void needsNoGrantForTheStandingRole() {
        var viewer = new StaffMember("number1", "三浦 拓也", Set.of(Role.NUMBER_VIEWER));

        assertThat(permits.of(viewer).orElseThrow().grantId()).isNull();
    }
}
