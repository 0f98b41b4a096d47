package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.note.OfficerNotes;
import jp.menkyo.casefile.note.Reader;
import jp.menkyo.casefile.ruling.SamePersonTwice;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.intake.matter.LicenceMatter.Ground;
import jp.menkyo.intake.matter.LicenceMatter.Source;
import jp.menkyo.notification.Notices;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.search.RosterSearch;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.casepage.CasePages;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way a case against a holder can end, and what the law forbids on the way (栄養士法第5条, 行政手続法第13条). */
@MenkyoTest
class DispositionProcessTest {

    private static final String INVESTIGATE = "Task_Investigate";
    private static final String HEARING = "Task_RecordHearing";
    private static final String DECIDE = "Task_DecideDisposition";

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    LicenceHolders holders;

    @Autowired
    CaseFiles cases;

    @Autowired
    Registry registry;

    @Autowired
    RosterSearch search;

    @Autowired
    Returns returns;

    @Autowired
    Notices notices;

    @Autowired
    CasePages pages;

    @Autowired
    OfficerNotes notes;

    @Autowired
    SettableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void suspendsForATimeAfterWhichTheTitleMayBeUsedAgain() {
        var licence = holders.enter();
        var caseNumber = open(licence);
        var from = today().plusDays(30);

        proposeSuspension(caseNumber, from, from.plusYears(1).minusDays(1));
        hear(caseNumber, "EXPLANATION");
        office.complete(caseNumber, DECIDE, "approver1", "DISPOSE");
        serve(caseNumber);
        office.awaitState(caseNumber, CaseState.SUSPENDED);

        assertThat(registry.titleOn(licence.number(), from.minusDays(1)).mayUse())
                .isTrue();
        assertThat(registry.titleOn(licence.number(), from).mayUse()).isFalse();
        assertThat(registry.titleOn(licence.number(), from.plusYears(1).minusDays(1))
                        .mayUse())
                .isFalse();
        assertThat(registry.titleOn(licence.number(), from.plusYears(1)).mayUse())
                .isTrue();
        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_SuspensionOver");
        assertThat(notices.titles(caseNumber))
                .containsExactly("弁明・聴聞の通知", "処分の通知", "処分の通知（栄養士法第5条第3項）", "名称使用停止の期間の終わりのお知らせ");
    }

    @Test
    void refusesASuspensionOfMoreThanAYearOrFromBeforeTheHearing() {
        var caseNumber = open(holders.enter());
        var from = today().plusDays(30);

        assertRefused("SUSPENSION_TOO_LONG", () -> proposeSuspension(caseNumber, from, from.plusYears(1)));
        var hearing = today().plusDays(7);
        assertRefused("BEFORE_HEARING", () -> proposeSuspension(caseNumber, hearing, hearing.plusDays(30)));
        assertThat(office.openTasks(caseNumber)).containsExactly(INVESTIGATE);
    }

    @Test
    void revokesOnlyAfterAFormalHearingAndDemandsTheCertificate() {
        var licence = holders.enter();
        var caseNumber = open(licence);

        proposeRevocation(caseNumber);
        hear(caseNumber, "EXPLANATION");
        office.awaitTask(caseNumber, INVESTIGATE);
        proposeRevocation(caseNumber);
        hear(caseNumber, "FORMAL");
        assertThat(notices.titles(caseNumber)).containsExactly("弁明・聴聞の通知", "弁明・聴聞の通知");
        office.complete(caseNumber, DECIDE, "approver1", "DISPOSE");
        serve(caseNumber);
        office.complete(caseNumber, "Task_ReceiveCertificate", "reception1", "RECEIVED");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_LicenceRevoked");
        assertThat(registry.find(licence.number()).orElseThrow().state()).isEqualTo(Licence.State.REVOKED);
        assertThat(registry.titleOn(licence.number(), today()).mayUse()).isFalse();
        assertThat(returns.ofCase(caseNumber))
                .singleElement()
                .satisfies(duty -> assertThat(duty.open()).isFalse());
        var holder = licence.items().holder();
        assertThat(search.revokedBefore(holder.kana(), holder.birthDate().date()))
                .isTrue();
    }

    @Test
    void isRememberedWhenThePersonAppliesAnew() {
        var licence = holders.enter();
        holders.revoke(licence);

        var caseNumber = papers.handIn(LicenceForms.anew(licence));
        office.awaitTask(caseNumber, "Task_Examine");

        assertThat(pages.open(caseNumber, "TEST").standing().flags()).contains("PREVIOUS_REVOCATION");
    }

    @Test
    void doesNotDisposeWithoutGrounds() {
        var licence = holders.enter();
        var caseNumber = open(licence);

        office.complete(caseNumber, INVESTIGATE, "examiner1", "NO_GROUNDS", "reason", "事実を確認できない");
        office.complete(caseNumber, DECIDE, "approver1", "NO_DISPOSITION", "reason", "提案のとおり");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_NotDisposed");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.NOT_DISPOSED);
        assertThat(registry.history(licence.number())).hasSize(1);
    }

    @Test
    void closesACaseAgainstNobodyOfTheRoster() {
        var licence = holders.enter();
        var form = LicenceForms.about(licence, Procedure.DISPOSITION, grounds(licence));
        var caseNumber = papers.begin(
                LicenceForms.somebodyElse(form, 9_000_000 + licence.number().running()));

        office.complete(caseNumber, "Task_IdentifyLicence", "examiner1", "NOT_FOUND", "reason", "名簿にない");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_NotOnRoster");
    }

    @Test
    void isNotDecidedByWhoProposedIt() {
        var caseNumber = open(holders.enter());
        assertThat(cases.get(caseNumber).targetOn())
                .as("標準処理期間 is about applications")
                .isNull();
        office.complete(caseNumber, INVESTIGATE, "examiner1", "NO_GROUNDS", "reason", "事実を確認できない");

        assertThatThrownBy(() -> office.completeAs(
                        caseNumber, DECIDE, office.withRoles("examiner1", "APPROVER"), "NO_DISPOSITION", "reason", "x"))
                .isInstanceOf(SamePersonTwice.class);
    }

    @Test
    void hasNoEffectBeforeItIsServed() {
        var licence = holders.enter();
        var caseNumber = open(licence);
        proposeRevocation(caseNumber);
        assertRefused("BEFORE_INVITATION", () -> hear(caseNumber, "FORMAL", today().minusDays(1), "早めた"));
        assertRefused("MISSING", () -> hear(caseNumber, "FORMAL", today(), ""));
        hear(caseNumber, "FORMAL");
        office.complete(caseNumber, DECIDE, "approver1", "DISPOSE");
        office.awaitTask(caseNumber, "Task_RecordService");

        assertThat(registry.titleOn(licence.number(), today()).mayUse()).isTrue();
        assertRefused("IN_FUTURE", () -> serve(caseNumber, today().plusDays(1)));
        assertRefused("BEFORE_DECISION", () -> serve(caseNumber, today().minusDays(1)));
    }

    @Test
    void isDecidedAnewWhenItReachedNobodyInTime() {
        var licence = holders.enter();
        var caseNumber = open(licence);
        proposeSuspension(caseNumber, today().plusDays(8), today().plusDays(38));
        hear(caseNumber, "EXPLANATION");
        office.complete(caseNumber, DECIDE, "approver1", "DISPOSE");
        office.complete(caseNumber, "Task_RecordService", "examiner1", "DECIDE_AGAIN", "reason", "受取人不在で戻った");

        proposeSuspension(caseNumber, today().plusDays(20), today().plusDays(50));
        hear(caseNumber, "EXPLANATION");
        office.complete(caseNumber, DECIDE, "approver1", "DISPOSE");
        serve(caseNumber);
        office.awaitState(caseNumber, CaseState.SUSPENDED);

        assertThat(registry.titleOn(licence.number(), today().plusDays(10)).mayUse())
                .isTrue();
        assertThat(registry.titleOn(licence.number(), today().plusDays(20)).mayUse())
                .isFalse();
        assertThat(notices.titles(caseNumber)).startsWith("弁明・聴聞の通知", "処分の通知", "弁明・聴聞の通知", "処分の通知");
    }

    @Test
    void isNotDecidedAsProposedWhenItsDaysAreOvertaken() {
        var caseNumber = open(holders.enter());
        proposeSuspension(caseNumber, today().plusDays(8), today().plusDays(38));
        office.awaitTask(caseNumber, HEARING);
        clock.advance(Duration.ofDays(8));
        hear(caseNumber, "EXPLANATION");
        assertThat(office.ways(caseNumber, DECIDE))
                .extracting(Outcome::code)
                .containsExactly("RETURN", "NO_DISPOSITION");
        assertRefused("HEARD_TOO_LATE", () -> office.complete(caseNumber, DECIDE, "approver1", "DISPOSE"));
        office.complete(caseNumber, DECIDE, "approver1", "RETURN", "reason", "期間を定め直すこと");

        proposeSuspension(caseNumber, today().plusDays(8), today().plusDays(38));
        hear(caseNumber, "EXPLANATION");
        office.awaitTask(caseNumber, DECIDE);
        clock.advance(Duration.ofDays(9));
        assertRefused("PERIOD_BEGAN", () -> office.complete(caseNumber, DECIDE, "approver1", "DISPOSE"));
        office.complete(caseNumber, DECIDE, "approver1", "NO_DISPOSITION", "reason", "機を逸した");
        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_NotDisposed");
    }

    @Test
    void notesNoReasonForAnotherDayWhenItWasTheDayOfTheInvitation() {
        var caseNumber = open(holders.enter());
        proposeRevocation(caseNumber, today());
        hear(caseNumber, "FORMAL", today(), "消し忘れた理由");
        office.awaitTask(caseNumber, DECIDE);

        assertThat(notes.of(caseNumber, new Reader("examiner1", Set.of()))).isEmpty();
    }

    private CaseNumber open(Licence licence) {
        return papers.begin(LicenceForms.about(licence, Procedure.DISPOSITION, grounds(licence)));
    }

    private LicenceMatter grounds(Licence licence) {
        return new LicenceMatter(
                "13",
                licence.number().running(),
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                new LicenceMatter.Disposition(
                        Source.OTHER_GOVERNOR, Ground.MISCONDUCT, "業務に関し不正の行為があったとの通知", today().minusDays(3)),
                null);
    }

    private void proposeSuspension(CaseNumber caseNumber, LocalDate from, LocalDate to) {
        office.complete(
                caseNumber,
                INVESTIGATE,
                "examiner1",
                "SUSPENSION",
                "from",
                from.toString(),
                "to",
                to.toString(),
                "reason",
                "不正の行為があった",
                "hearingOn",
                today().plusDays(7).toString(),
                "hearingPlace",
                "29階会議室");
    }

    private void proposeRevocation(CaseNumber caseNumber) {
        proposeRevocation(caseNumber, today().plusDays(7));
    }

    private void proposeRevocation(CaseNumber caseNumber, LocalDate hearingOn) {
        office.complete(
                caseNumber,
                INVESTIGATE,
                "examiner1",
                "REVOCATION",
                "reason",
                "罰金以上の刑に処せられた",
                "hearingOn",
                hearingOn.toString(),
                "hearingPlace",
                "29階会議室");
    }

    private void hear(CaseNumber caseNumber, String hearing) {
        hear(caseNumber, hearing, today(), "本人の申出により日を早めた");
    }

    private void hear(CaseNumber caseNumber, String hearing, LocalDate on, String otherDay) {
        office.complete(
                caseNumber,
                HEARING,
                "examiner1",
                hearing,
                "heardOn",
                on.toString(),
                "otherDay",
                otherDay,
                "heardBy",
                "保健政策部長",
                "record",
                "事実を認めた");
    }

    private static void assertRefused(String code, ThrowingCallable answer) {
        assertThatThrownBy(answer)
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.code())
                                .containsExactly(code));
    }

    private void serve(CaseNumber caseNumber) {
        serve(caseNumber, today());
    }

    private void serve(CaseNumber caseNumber, LocalDate on) {
        office.complete(
                caseNumber,
                "Task_RecordService",
                "examiner1",
                "SERVED",
                "servedOn",
                on.toString(),
                "servedHow",
                "配達証明付き書留");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
