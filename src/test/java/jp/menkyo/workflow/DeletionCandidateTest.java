package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.casefile.ruling.SamePersonTwice;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.notification.Notices;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 抹消候補: evidence without an application, or against one; a person decides, and nothing is deleted by itself. */
@MenkyoTest
class DeletionCandidateTest {

    private static final String CANDIDATE = "Task_DecideCandidate";
    /** A resident whose death Juki-net knows. */
    private static final int DEAD = 12;

    private static final int ALIVE = 4;

    @Autowired
    Office office;

    @Autowired
    Officers officers;

    @Autowired
    PaperApplications papers;

    @Autowired
    LicenceHolders holders;

    @Autowired
    CaseFiles cases;

    @Autowired
    Findings findings;

    @Autowired
    Registry registry;

    @Autowired
    Returns returns;

    @Autowired
    Notices notices;

    @Autowired
    Vault vault;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    /** AC-37. */
    @Test
    void takesTheReportOfANeighbourForAReasonToLookAndNotForAnApplication() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(DeletionForms.death(licence, today().minusDays(9), Applicant.OTHER));

        office.complete(caseNumber, CANDIDATE, "examiner1", "DROP", "reason", "死亡の事実を確認できない");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_NotDeleted");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.NOT_DELETED);
        assertThat(notices.titles(caseNumber)).containsExactly("登録の抹消を行わないことのお知らせ");
        assertThat(notices.of(caseNumber).get(0).body())
                .contains("理由　")
                .as("what the office found out about the holder")
                .doesNotContain("死亡の事実を確認できない");
        assertThat(registry.history(licence.number())).hasSize(1);
    }

    @Test
    void tellsANeighbourNothingOfTheRosterWhenTheOfficePursuesIt() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(DeletionForms.death(licence, today().minusDays(9), Applicant.OTHER));

        office.complete(caseNumber, CANDIDATE, "examiner1", "PURSUE", "reason", "戸籍で死亡を確認した");
        officers.grant(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RegistrationDeleted");
        assertThat(registry.find(licence.number()).orElseThrow().state()).isEqualTo(Licence.State.DELETED);
        assertThat(notices.titles(caseNumber)).isEmpty();
        assertThat(returns.ofCase(caseNumber)).isEmpty();
    }

    /** AC-38. */
    @Test
    void deletesNobodyByItselfWhenJukiNetReportsADeath() {
        var licence = linked(DEAD);
        var died = Population.resident(DEAD).diedOn();
        var caseNumber = papers.begin(DeletionForms.known(licence, DeletionKind.DEATH, died));

        office.awaitTask(caseNumber, CANDIDATE);
        var finding = findings.latest(caseNumber, Finding.Source.JUKI).orElseThrow();
        assertThat(finding.result()).isEqualTo("DEAD");
        assertThat(finding.items())
                .extracting(Finding.Item::kind)
                .containsExactlyInAnyOrder("NAME", "BIRTH_DATE", "SEX", "DIED_ON");
        assertThat(finding.items()).allMatch(Finding.Item::same);
        assertThat(registry.find(licence.number()).orElseThrow().state()).isEqualTo(Licence.State.IN_FORCE);

        office.complete(caseNumber, CANDIDATE, "examiner1", "PURSUE", "reason", "住基ネットで死亡を確認した");
        officers.grant(caseNumber);
        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RegistrationDeleted");
        var after = registry.find(licence.number()).orElseThrow();
        assertThat(after.state()).isEqualTo(Licence.State.DELETED);
        assertThat(after.items().token()).isEqualTo(licence.items().token());
        assertThat(vault.matches(
                        after.items().token(),
                        MyNumber.of(Population.resident(DEAD).number())))
                .as("the numbers of the deceased stay in the vault as they were (S-327)")
                .isTrue();
        assertThat(notices.titles(caseNumber)).isEmpty();
    }

    @Test
    void dropsACandidateOfTheOfficeWithoutTellingAnybody() {
        var licence = holders.enter();
        var caseNumber = papers.begin(DeletionForms.known(licence, DeletionKind.DEATH, today().minusDays(9)));

        office.complete(caseNumber, CANDIDATE, "examiner1", "DROP", "reason", "同姓同名の別人");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_NotDeleted");
        assertThat(notices.titles(caseNumber)).isEmpty();
    }

    @Test
    void asksAPersonWhenTheDeadAreRecordedAlive() {
        var licence = linked(ALIVE);
        var home = Population.resident(ALIVE).home();
        var caseNumber = papers.handIn(OfficeForms.livingAt(
                DeletionForms.death(licence, today().minusDays(9), Applicant.COHABITING_RELATIVE),
                new Address(home.postalCode(), home.prefecture(), home.text())));

        office.awaitTask(caseNumber, CANDIDATE);

        assertThat(office.openTasks(caseNumber)).containsExactly(CANDIDATE);
        assertThat(findings.latest(caseNumber, Finding.Source.JUKI)
                        .orElseThrow()
                        .result())
                .isEqualTo("MATCH");
        assertThatThrownBy(() -> office.complete(caseNumber, CANDIDATE, "examiner1", "DROP", "reason", "生存している"))
                .as("to turn an application down takes two")
                .isInstanceOf(TaskRefused.class);
    }

    @Test
    void isNotApprovedByWhoBeganIt() {
        var licence = holders.enter();
        var form = DeletionForms.known(licence, DeletionKind.DEATH, today().minusDays(9));
        var caseNumber = OfficeForms.as("approver1", () -> papers.begin(form));

        office.complete(caseNumber, CANDIDATE, "examiner1", "PURSUE", "reason", "戸籍で死亡を確認した");
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION");

        assertThatThrownBy(() -> office.complete(caseNumber, "Task_Approve", "approver1", "APPROVE_REGISTRATION"))
                .isInstanceOf(SamePersonTwice.class)
                .hasMessageContaining("始めた職員");
    }

    @Test
    void closesAMatterOfTheOfficeThatIsRefusedWithoutDeleting() {
        var licence = holders.enter();
        var caseNumber = papers.begin(DeletionForms.known(licence, DeletionKind.DEATH, today().minusDays(9)));

        office.complete(caseNumber, CANDIDATE, "examiner1", "PURSUE", "reason", "調べる");
        officers.refuse(caseNumber, "生存していた", "栄養士法施行令第4条");

        office.awaitEnd(caseNumber);
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.NOT_DELETED);
        assertThat(registry.history(licence.number())).hasSize(1);
    }

    @Test
    void refusesAWishThatIsNotTheHoldersByTwoAndTellsWhoAsked() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(DeletionForms.ownRequest(licence, Applicant.RELATIVE));

        assertThat(office.ways(caseNumber, "Task_Examine"))
                .extracting(Outcome::code)
                .containsExactly("PROPOSE_REFUSAL", "REQUEST_AMENDMENT");
        officers.refuse(caseNumber, "本人からの申請ではない", "栄養士法施行令第4条第1項");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationRefused");
        assertThat(registry.history(licence.number())).hasSize(1);
        assertThat(notices.of(caseNumber)).singleElement().satisfies(notice -> {
            assertThat(notice.email()).isEqualTo(DeletionForms.FILER_MAIL);
            assertThat(notice.body()).contains("届出　咲 様", "本人からの申請ではない");
        });
    }

    /** A resident's licence, linked to the number. */
    private Licence linked(int index) {
        var resident = Population.resident(index);
        var licence = holders.enter(new Holder(
                resident.name(),
                resident.kana(),
                null,
                null,
                new Domicile(resident.domicile()),
                resident.sex(),
                BirthDate.of(resident.birthDate())));
        return new TransactionTemplate(transactions).execute(status -> {
            var token = vault.deposit(MyNumber.of(resident.number()), NumberSource.PAPER);
            var basis = new Basis(licence.items().caseNumber(), "80", null, today(), today(), "approver1", null);
            return registry.apply(licence.number(), new LicenceAct.Link(basis, token));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
