package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.note.OfficerNote;
import jp.menkyo.casefile.note.OfficerNotes;
import jp.menkyo.casefile.note.Reader;
import jp.menkyo.casefile.ruling.SamePersonTwice;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.FormRefused;
import jp.menkyo.notification.Notices;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Licence.LinkState;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way a linkage can end, and everything that keeps it from being entered without a person. */
@MenkyoTest
class LinkageProcessTest {

    private static final String DECIDE = "Task_DecideLink";
    private static final String APPROVE = "Task_ApproveLink";

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    LicenceHolders holders;

    @Autowired
    CaseFiles cases;

    @Autowired
    OfficerNotes notes;

    @Autowired
    Registry registry;

    @Autowired
    Payments payments;

    @Autowired
    Certificates certificates;

    @Autowired
    Notices notices;

    @Test
    void linksAtOnceWhenRosterAndJukiNetAgree() {
        var resident = ResidentForms.next();
        var licence = holders.enter(ResidentForms.holder(resident));
        var caseNumber = file(resident, licence);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_Linked");
        assertThat(holders.now(licence).linkState()).isEqualTo(LinkState.LINKED);
        assertThat(holders.now(licence).linked()).isTrue();
        assertThat(holders.last(licence).kind()).isEqualTo(ActKind.LINKED);
        assertThat(holders.last(licence).applicationClass()).isEqualTo("50");
        assertThat(holders.last(licence).approvedBy()).isEqualTo("system");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.LINKED);
        assertThat(notices.titles(caseNumber)).containsExactly("初期設定（個人番号との紐付け）の完了のお知らせ");
        assertThat(payments.of(caseNumber)).isEmpty();
        assertThat(certificates.of(caseNumber)).isEmpty();
        assertThat(office.path(caseNumber)).doesNotContainKey(DECIDE);
    }

    @Test
    void linksWhoMarriedByTheNameOfBefore() {
        var resident = ResidentForms.next();
        var before = new PersonName("旧町", resident.name().given());
        var licence = holders.enter(ResidentForms.holder(resident, before));
        var form = ResidentForms.linkage(resident, licence.number().running(), before);

        var caseNumber = papers.handIn(form, resident.number());

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_Linked");
        assertThat(holders.last(licence).approvedBy()).isEqualTo("system");
    }

    @Test
    void letsTwoOfficersLinkAnotherGivenName() {
        var resident = ResidentForms.next();
        var before = new PersonName(resident.name().surname(), "別名");
        var licence = holders.enter(ResidentForms.holder(resident, before));
        var form = ResidentForms.linkage(resident, licence.number().running(), before);
        var caseNumber = papers.handIn(form, resident.number());

        office.complete(caseNumber, DECIDE, "examiner1", "LINK", "reason", "改名の戸籍を確認した");
        office.complete(caseNumber, APPROVE, "approver1", "RETURN", "reason", "戸籍を確かめ直してください");
        office.complete(caseNumber, DECIDE, "examiner1", "LINK", "reason", "家庭裁判所の許可を確認した");
        assertThat(holders.now(licence).linked()).as("not before the decision").isFalse();
        office.complete(caseNumber, APPROVE, "approver1", "LINK");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_Linked");
        assertThat(holders.last(licence).approvedBy()).isEqualTo("approver1");
        assertThat(notes(caseNumber)).contains("名が異なります");
    }

    @Test
    void neverOverwritesALinkWithAnotherNumber() {
        var resident = ResidentForms.next();
        var licence = linked(resident);
        var token = holders.now(licence).items().token();
        var caseNumber = papers.handIn(
                ResidentForms.linkage(resident, licence), ResidentForms.next().number());

        office.awaitTask(caseNumber, DECIDE);
        assertThatThrownBy(() -> office.complete(caseNumber, DECIDE, "examiner1", "LINK", "reason", "同じ人"))
                .isInstanceOf(TaskRefused.class);
        office.complete(caseNumber, DECIDE, "examiner1", "MISMATCH", "reason", "別の人の番号");
        office.complete(caseNumber, APPROVE, "approver1", "NOT_LINK");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_NotLinked");
        assertThat(holders.now(licence).items().token()).isEqualTo(token);
        assertThat(holders.now(licence).linkState()).isEqualTo(LinkState.LINKED);
        assertThat(registry.history(licence.number())).hasSize(2);
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.NOT_LINKED);
        assertThat(notices.titles(caseNumber)).containsExactly("初期設定（個人番号との紐付け）の結果のお知らせ");
        assertThat(notes(caseNumber)).contains("別の個人番号と紐付いています", "住基ネット");
    }

    @Test
    void showsThatANumberBelongsToAnotherHolder() {
        var other = ResidentForms.next();
        var others = linked(other);
        var resident = ResidentForms.next();
        var licence = holders.enter(ResidentForms.holder(resident));
        var caseNumber = papers.handIn(ResidentForms.linkage(resident, licence), other.number());

        office.complete(caseNumber, DECIDE, "examiner1", "TO_CHECK", "reason", "番号確認書類を確かめる");
        office.complete(caseNumber, APPROVE, "approver1", "NOT_LINK");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_NotLinked");
        assertThat(notes(caseNumber)).contains("別の登録（" + others.number().display() + "）");
        assertThat(holders.now(licence).linkState()).isEqualTo(LinkState.TO_CHECK);
        assertThat(holders.now(licence).linked()).isFalse();
        assertThat(holders.last(licence).kind()).isEqualTo(ActKind.LINK_TO_CHECK);
        assertThat(holders.last(licence).approvedBy()).isEqualTo("approver1");
        assertThat(holders.now(others).linkState()).isEqualTo(LinkState.LINKED);
    }

    @Test
    void leavesWhoNamesNoLicenceNumberToOfficers() {
        var resident = ResidentForms.next();
        var licence = holders.enter(ResidentForms.holder(resident));
        var caseNumber = papers.handIn(ResidentForms.linkage(resident, null, null), resident.number());

        office.awaitTask(caseNumber, DECIDE);

        assertThat(notes(caseNumber)).isEqualTo("申請に登録番号がありません。");
        assertThat(holders.now(licence).linked()).isFalse();
    }

    @Test
    void leavesALicenceThatAnOfficerIdentifiedToOfficers() {
        var resident = ResidentForms.next();
        var licence = holders.enter(ResidentForms.holder(resident));
        var stranger = holders.enter();
        var form = ResidentForms.linkage(resident, stranger.number().running(), null);
        var caseNumber = papers.handIn(form, resident.number());

        office.complete(
                caseNumber,
                "Task_IdentifyLicence",
                "examiner1",
                "IDENTIFY",
                "licenceNumber",
                Long.toString(licence.number().running()),
                "reason",
                "番号の書き誤り");

        office.awaitTask(caseNumber, DECIDE);
        assertThat(notes(caseNumber)).contains("職員が登録を特定しました");
        assertThat(holders.now(licence).linked()).isFalse();
    }

    @Test
    void leavesTheDeadToOfficers() {
        var resident = Population.resident(12);
        var licence = holders.enter(ResidentForms.holder(resident));
        var caseNumber = file(resident, licence);

        office.complete(caseNumber, DECIDE, "examiner1", "MISMATCH", "reason", "住基ネットで死亡と記録されている");
        office.complete(caseNumber, APPROVE, "approver1", "NOT_LINK");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_NotLinked");
        assertThat(holders.now(licence).linkState()).isEqualTo(LinkState.MISMATCH);
        assertThat(holders.last(licence).kind()).isEqualTo(ActKind.LINK_MISMATCHED);
    }

    @Test
    void letsTheSecondOfTwoEqualCasesFindTheLink() {
        var resident = ResidentForms.next();
        var before = new PersonName(resident.name().surname(), "旧名");
        var licence = holders.enter(ResidentForms.holder(resident, before));
        var form = ResidentForms.linkage(resident, licence.number().running(), before);
        var first = papers.handIn(form, resident.number());
        office.awaitTask(first, DECIDE);
        var second = papers.handIn(form, resident.number());
        office.awaitPlace(second, "Event_TurnGiven");

        office.complete(first, DECIDE, "examiner1", "LINK", "reason", "改名の戸籍を確認した");
        office.complete(first, APPROVE, "approver1", "LINK");

        assertThat(office.awaitEnd(first)).isEqualTo("EndEvent_Linked");
        assertThat(office.awaitEnd(second)).isEqualTo("EndEvent_Linked");
        assertThat(office.path(second)).doesNotContainKeys(DECIDE, "Task_EnterLink");
        assertThat(registry.history(licence.number()))
                .extracting(Licence.Entry::kind)
                .containsExactly(ActKind.REGISTERED, ActKind.LINKED);
        assertThat(cases.get(second).state()).isEqualTo(CaseState.LINKED);
    }

    @Test
    void leavesALicenceWithoutForceToOfficers() {
        var resident = ResidentForms.next();
        var licence = holders.enter(ResidentForms.holder(resident));
        holders.revoke(licence);
        var caseNumber = file(resident, licence);

        assertThat(office.awaitTask(caseNumber, DECIDE)).isNotNull();
        assertThat(notes(caseNumber)).isEqualTo("この登録は「取消」です。");
    }

    @Test
    void guidesWhoIsNotOnTheRoster() {
        var resident = ResidentForms.next();
        var unused = ResidentForms.next();
        var licence = holders.enter(ResidentForms.holder(unused));
        var form = ResidentForms.linkage(resident, licence.number().running() + 9_000, null);
        var caseNumber = papers.handIn(form, resident.number());

        office.complete(caseNumber, "Task_IdentifyLicence", "examiner1", "NOT_FOUND", "reason", "台帳にもない");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_Guided");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.GUIDED);
    }

    @Test
    void isWithdrawn() {
        var resident = Population.resident(13);
        var licence = holders.enter(ResidentForms.holder(resident));
        var caseNumber = file(resident, licence);
        office.awaitTask(caseNumber, DECIDE);

        office.withdraw(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationWithdrawn");
        assertThat(registry.history(licence.number())).hasSize(1);
    }

    @Test
    void needsTwoPeopleForADecision() {
        var resident = ResidentForms.next();
        var licence = holders.enter(ResidentForms.holder(resident));
        var caseNumber = papers.handIn(
                ResidentForms.linkage(resident, licence), ResidentForms.next().number());
        office.complete(caseNumber, DECIDE, "examiner1", "LINK", "reason", "同じ人");

        assertThatThrownBy(() -> office.completeAsBoth(caseNumber, APPROVE, "examiner1", "LINK"))
                .isInstanceOf(SamePersonTwice.class);
        assertThat(holders.now(licence).linked()).isFalse();
    }

    @Test
    void needsTheNumber() {
        var resident = ResidentForms.next();
        var licence = holders.enter(ResidentForms.holder(resident));
        ApplicationForm form = ResidentForms.linkage(resident, licence);

        assertThatThrownBy(() -> papers.handIn(form))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo("number")));
    }

    private CaseNumber file(Resident resident, Licence licence) {
        return papers.handIn(ResidentForms.linkage(resident, licence), resident.number());
    }

    private Licence linked(Resident resident) {
        var licence = holders.enter(ResidentForms.holder(resident));
        office.awaitEnd(file(resident, licence));
        assertThat(holders.now(licence).linked()).isTrue();
        return licence;
    }

    private String notes(CaseNumber caseNumber) {
        return String.join(
                "\n",
                notes.of(caseNumber, new Reader("examiner1", Set.of())).stream()
                        .map(OfficerNote::words)
                        .toList());
    }
}
