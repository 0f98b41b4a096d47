package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.notification.Notices;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.registry.act.ActRefused;
import jp.menkyo.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is deleted for a disappearance comes back when the judgement is annulled, and nothing else does. */
@MenkyoTest
class RevivalProcessTest {

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
    Registry registry;

    @Autowired
    Notices notices;

    @Autowired
    Clock clock;

    @Test
    void givesTheLicenceItsForceBack() {
        var licence = deleted(DeletionKind.DISAPPEARANCE);
        var caseNumber = papers.begin(OfficeForms.annulled(licence, today().minusDays(2)));

        officers.grant(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RegistrationRevived");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.REVIVED);
        assertThat(registry.find(licence.number()).orElseThrow().state()).isEqualTo(Licence.State.IN_FORCE);
        var history = registry.history(licence.number());
        var entry = history.get(history.size() - 1);
        assertThat(entry.kind()).isEqualTo(ActKind.REVIVED);
        assertThat(entry.applicationClass()).isEqualTo("90");
        assertThat(entry.reasonCode()).isEqualTo("34");
        assertThat(entry.effectiveOn()).isEqualTo(today());
        assertThat(notices.titles(caseNumber)).containsExactly("登録の回復のお知らせ");
    }

    @Test
    void tellsNobodyWhoCannotBeReached() {
        var licence = deleted(DeletionKind.DISAPPEARANCE);
        var caseNumber = papers.begin(OfficeForms.withoutContact(OfficeForms.annulled(licence, today())));

        officers.grant(caseNumber);

        office.awaitEnd(caseNumber);
        assertThat(notices.titles(caseNumber)).isEmpty();
    }

    @Test
    void doesNotBringBackTheDead() {
        var licence = deleted(DeletionKind.DEATH);
        var caseNumber = papers.begin(OfficeForms.annulled(licence, today()));

        assertThatThrownBy(() -> office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION"))
                .isInstanceOf(ActRefused.class)
                .hasMessageContaining("失踪宣告による抹消ではない");

        officers.refuse(caseNumber, "死亡による抹消であった", "民法第32条");
        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_NotRevived");
        assertThat(registry.find(licence.number()).orElseThrow().state()).isEqualTo(Licence.State.DELETED);
        assertThat(notices.titles(caseNumber)).isEmpty();
    }

    @Test
    void closesAMatterAboutNobodyOfTheRoster() {
        var licence = holders.enter();
        var caseNumber = papers.begin(LicenceForms.somebodyElse(
                OfficeForms.annulled(licence, today()), licence.number().running() + 700_000));

        office.complete(caseNumber, "Task_IdentifyLicence", "examiner1", "NOT_FOUND", "reason", "名簿にない");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_NotRevived");
    }

    /** A licence that the office deleted of its own accord. */
    private Licence deleted(DeletionKind kind) {
        var licence = holders.enter();
        CaseNumber caseNumber = papers.begin(DeletionForms.known(licence, kind, today().minusDays(30)));
        office.complete(caseNumber, "Task_DecideCandidate", "examiner1", "PURSUE", "reason", "戸籍で確認した");
        officers.grant(caseNumber);
        office.awaitEnd(caseNumber);
        return licence;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
