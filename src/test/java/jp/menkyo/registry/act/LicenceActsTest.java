package jp.menkyo.registry.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.FeeNotPaid;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Licence.LinkState;
import jp.menkyo.registry.Licence.State;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.Roster;
import jp.menkyo.registry.act.LicenceAct.Deletion;
import jp.menkyo.registry.history.Item;
import jp.menkyo.registry.history.ItemChange;
import jp.menkyo.registry.search.RosterSearch;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;

@MenkyoTest
class LicenceActsTest {

    private static final LocalDate REGISTERED = LocalDate.of(2025, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);
    private static final LocalDate BIRTH = LocalDate.of(1999, 5, 6);

    @Autowired
    Registry registry;

    @Autowired
    RosterSearch search;

    @Autowired
    Payments payments;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    private Roster roster;
    private Licence licence;

    @BeforeEach
    void registerSomebody() {
        clock.set(TODAY);
        roster = new Roster("13-acts", administrators, manager, payments);
        var holder = RegistrationFixture.holder("旧川", "花子", "キュウカワ", "ハナコ", BIRTH);
        var order = RegistrationFixture.of(roster.settledCase(), holder, REGISTERED);
        licence = roster.in(() -> registry.register(order));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void correctsItemsAndKeepsNumberDateAndOldNames() {
        var basis = Acts.basis(roster.settledCase(), "21", "01", TODAY);

        var corrected = apply(new LicenceAct.Correct(basis, married(), true, TODAY));

        assertThat(corrected.number()).isEqualTo(licence.number());
        assertThat(corrected.items().registeredOn()).isEqualTo(REGISTERED);
        assertThat(corrected.items().caseNumber()).isEqualTo(licence.items().caseNumber());
        assertThat(corrected.items().holder()).isEqualTo(married());
        assertThat(corrected.items().issuedOn()).isEqualTo(TODAY);
        assertThat(corrected.items().reason()).isEqualTo("01");
        assertThat(corrected.items().filing().applicationClass()).isEqualTo("21");
        assertThat(found("旧川花子")).contains(licence.number());
        assertThat(found("新山花子")).contains(licence.number());
        assertThat(history()).extracting(Licence.Entry::kind).containsExactly(ActKind.REGISTERED, ActKind.CORRECTED);
        assertThat(history().get(1).changes())
                .containsExactly(
                        new ItemChange(Item.NAME, "旧川　花子", "新山　花子"),
                        new ItemChange(Item.KANA, "キュウカワ　ハナコ", "シンヤマ　ハナコ"),
                        new ItemChange(Item.DOMICILE, "13", "27"));
        assertThat(audited()).contains("LICENCE_CORRECTED");
    }

    @Test
    void addsFormerSurnameWithoutTouchingTheName() {
        var before = licence.items().holder();
        var after = new Holder(
                before.name(), before.kana(), "前田", null, before.domicile(), before.sex(), before.birthDate());

        apply(new LicenceAct.Correct(Acts.basis(roster.settledCase(), "22", "13", TODAY), after, true, TODAY));

        assertThat(history().get(1).changes()).containsExactly(new ItemChange(Item.FORMER_SURNAME, null, "前田"));
        assertThat(found("前田花子")).contains(licence.number());
    }

    @Test
    void reissuesUnderTheSameNumberAndRegistrationDate() {
        var reissued = apply(new LicenceAct.Reissue(Acts.basis(roster.settledCase(), "30", "22", TODAY), TODAY));

        assertThat(reissued.number()).isEqualTo(licence.number());
        assertThat(reissued.items().registeredOn()).isEqualTo(REGISTERED);
        assertThat(reissued.items().issuedOn()).isEqualTo(TODAY);
        assertThat(history().get(1).issuedOn()).isEqualTo(TODAY);
    }

    @Test
    void suspendsForTheDaysOfThePeriodWithoutAnyTimer() {
        var from = TODAY.plusDays(2);
        apply(new LicenceAct.Suspend(Acts.basis(newCase(), "70", TODAY), from, from.plusDays(9)));

        assertThat(stateOn(TODAY)).isEqualTo(State.IN_FORCE);
        assertThat(stateOn(from)).isEqualTo(State.SUSPENDED);
        assertThat(stateOn(from.plusDays(9))).isEqualTo(State.SUSPENDED);
        assertThat(stateOn(from.plusDays(10))).isEqualTo(State.IN_FORCE);
        clock.set(from);
        assertThat(found("旧川", State.SUSPENDED)).contains(licence.number());
        assertThat(found("旧川", State.IN_FORCE)).doesNotContain(licence.number());
        assertThat(roster.in(() -> registry.titleOn(licence.number(), from)).until())
                .isEqualTo(from.plusDays(9));
    }

    @Test
    void revokesFromTheDayOfServiceAndForGood() {
        apply(new LicenceAct.Revoke(Acts.basis(newCase(), "70", "33", TODAY)));

        assertThat(stateOn(TODAY)).isEqualTo(State.REVOKED);
        assertThat(roster.in(() -> search.revokedBefore(new PersonName("きゅうかわ", "はなこ"), BIRTH)))
                .isTrue();
        assertThatThrownBy(() -> apply(new LicenceAct.Reissue(Acts.basis(roster.settledCase(), "30", TODAY), TODAY)))
                .hasFieldOrPropertyWithValue("code", "LICENCE_NOT_IN_FORCE");
    }

    @Test
    void deletesAndRevivesWhoHadDisappeared() {
        apply(new LicenceAct.Delete(Acts.basis(roster.settledCase(), "42", "32", TODAY), Deletion.DISAPPEARANCE));
        assertThat(stateOn(TODAY)).isEqualTo(State.DELETED);

        clock.set(TODAY.plusDays(40));
        var revived = apply(new LicenceAct.Revive(Acts.basis(newCase(), "90", "34", TODAY.plusDays(40))));

        assertThat(revived.state()).isEqualTo(State.IN_FORCE);
        assertThat(roster.in(() -> registry.titleOn(licence.number(), TODAY.plusDays(39)))
                        .state())
                .isEqualTo(State.DELETED);
        assertThat(audited()).contains("LICENCE_DELETED", "LICENCE_REVIVED");
    }

    @Test
    void doesOneThingOnceInACase() {
        var act = new LicenceAct.Reissue(Acts.basis(roster.settledCase(), "30", "22", TODAY), TODAY);

        assertThat(apply(act)).isEqualTo(apply(act));

        assertThat(history()).hasSize(2);
        assertThat(audited()).containsOnlyOnce("LICENCE_REISSUED");
    }

    @Test
    void linksMarksAndTakesTheLinkBack() {
        var token = new NumberToken("nt_" + "b".repeat(32));

        var linked = apply(new LicenceAct.Link(Acts.basis(newCase(), "50", TODAY), token));
        assertThat(linked.linkState()).isEqualTo(LinkState.LINKED);
        assertThat(linked.items().token()).isEqualTo(token);

        var doubtful = apply(new LicenceAct.MarkLink(Acts.basis(newCase(), "50", TODAY), LinkState.TO_CHECK));
        assertThat(doubtful.linkState()).isEqualTo(LinkState.TO_CHECK);
        assertThat(doubtful.linked()).isTrue();
        var other = new LicenceAct.Link(Acts.basis(newCase(), "50", TODAY), new NumberToken("nt_" + "c".repeat(32)));
        assertThatThrownBy(() -> apply(other)).hasFieldOrPropertyWithValue("code", "LINK_IMPOSSIBLE");

        var unlinked = apply(new LicenceAct.Unlink(Acts.basis(newCase(), "50", TODAY)));
        assertThat(unlinked.linkState()).isEqualTo(LinkState.UNLINKED);
        assertThat(unlinked.linked()).isFalse();
        assertThat(audited()).contains("LICENCE_LINKED", "LICENCE_LINK_TO_CHECK", "LICENCE_UNLINKED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "21", "22", "30", "31", "40", "41", "42"})
    void entersNothingUnpaidThatCostsAFee(String applicationClass) {
        var unpaid = Acts.basis(roster.unpaidCase(), applicationClass, TODAY);

        assertThatThrownBy(() -> apply(new LicenceAct.Correct(unpaid, married(), false, null)))
                .isInstanceOf(FeeNotPaid.class);
        assertThat(history()).hasSize(1);
        assertThat(roster.in(() -> registry.find(licence.number()))).contains(licence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "60", "70", "80", "90"})
    void asksNoFeeForTheOthers(String applicationClass) {
        var basis = Acts.basis(roster.unpaidCase(), applicationClass, TODAY);

        assertThat(apply(new LicenceAct.Correct(basis, married(), false, null))
                        .items()
                        .holder())
                .isEqualTo(married());
    }

    @Test
    void leavesTheTransactionUsableAfterARefusal() {
        var codes = roster.in(() -> {
            try {
                registry.apply(licence.number(), new LicenceAct.Revive(Acts.basis(newCase(), "90", TODAY)));
                return "REVIVED";
            } catch (ActRefused refused) {
                return refused.code() + registry.history(licence.number()).size();
            }
        });

        assertThat(codes).isEqualTo("NOTHING_TO_REVIVE1");
    }

    @Test
    void knowsOnlyItsOwnLicencesAndTransactions() {
        var act = new LicenceAct.Revoke(Acts.basis(newCase(), "70", TODAY));
        var elsewhere = LicenceNumber.parse("14-" + licence.number().running());

        assertThatThrownBy(() -> roster.in(() -> registry.apply(elsewhere, act)))
                .isInstanceOf(LicenceUnknown.class);
        assertThatThrownBy(() -> registry.apply(licence.number(), act))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into registry.licence_event (running, kind, effective_on, case_number, application_class, issued_on, at)"
                        + " values (:running, 'REVOKED', date '2025-10-01', 'R7-000001-A', '70', date '2025-10-01', now())",
                "insert into registry.licence_event (running, kind, effective_on, approved_by, application_class, issued_on, at)"
                        + " values (:running, 'REVOKED', date '2025-10-01', 'approver1', '70', date '2025-10-01', now())",
                "insert into registry.licence_event (running, kind, effective_on, case_number, approved_by, application_class,"
                        + " issued_on, at, suspended_from, suspended_until) values (:running, 'SUSPENDED', date '2025-10-01',"
                        + " 'R7-000001-A', 'approver1', '70', date '2025-10-01', now(), date '2025-10-01', date '2026-10-01')",
                "update registry.licence_event set remarks = 'other' where running = :running",
                "delete from registry.licence_event where running = :running",
                "update registry.licence set registered_on = date '2025-04-02' where running = :running",
                "update registry.licence set running = 99999 where running = :running",
            })
    void hasADatabaseThatRefusesWhatTheLawDoesNotKnow(String sql) {
        assertThatThrownBy(() -> roster.in(() -> jdbc.sql(sql)
                        .param("running", licence.number().running())
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private static Holder married() {
        return RegistrationFixture.holder(
                new PersonName("新山", "花子"), new PersonName("シンヤマ", "ハナコ"), null, null, "27", BIRTH);
    }

    private CaseNumber newCase() {
        return roster.unpaidCase();
    }

    private Licence apply(LicenceAct act) {
        return roster.in(() -> registry.apply(licence.number(), act));
    }

    private List<Licence.Entry> history() {
        return roster.in(() -> registry.history(licence.number()));
    }

    private State stateOn(LocalDate day) {
        clock.set(day);
        return roster.in(() -> registry.find(licence.number())).orElseThrow().state();
    }

    private List<LicenceNumber> found(String typed) {
        return found(typed, null);
    }

    private List<LicenceNumber> found(String typed, @Nullable State state) {
        return roster.in(() -> search.search(typed, state, 0, 50, "number")).items().stream()
                .map(hit -> hit.candidate().number())
                .toList();
    }

    private List<String> audited() {
        return roster.in(() -> jdbc.sql("select action from audit.event where subject = ?")
                .param(licence.number().code())
                .query(String.class)
                .list());
    }
}
