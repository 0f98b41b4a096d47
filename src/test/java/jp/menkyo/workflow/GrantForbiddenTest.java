package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Set;
import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.note.OfficerNote;
import jp.menkyo.casefile.note.OfficerNotes;
import jp.menkyo.casefile.note.Reader;
import jp.menkyo.intake.form.ApplicationForm.Qualification;
import jp.menkyo.intake.form.ApplicationForm.Route;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** New licences that nobody may grant as declared, and the ways out: refusal, or the proof that it was declared wrongly. */
@MenkyoTest
class GrantForbiddenTest {

    private static final String EXAMINE = "Task_Examine";
    private static final String APPROVE = "Task_Approve";

    @Autowired
    Office office;

    @Autowired
    Officers officers;

    @Autowired
    PaperApplications papers;

    @Autowired
    Registry registry;

    @Autowired
    Payments payments;

    @Autowired
    OfficerNotes notes;

    @Test
    void doesNotGrantWhatWouldBeASecondRegistration() {
        var caseNumber = papers.handIn(PaperApplications.registeredIn("27"));

        assertThat(office.ways(caseNumber, EXAMINE))
                .extracting(Outcome::code)
                .containsExactly("PROPOSE_REFUSAL", "DETERMINE", "REQUEST_AMENDMENT");
        assertThat(office.ways(caseNumber, EXAMINE).get(0).positive()).isTrue();
        assertThatThrownBy(() -> office.complete(caseNumber, EXAMINE, "examiner1", "PROPOSE_REGISTRATION"))
                .isInstanceOfSatisfying(TaskRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("GRANT_FORBIDDEN");
                    assertThat(refused.errors().get(0).message()).contains("二重の登録はしない", "却下とするか", "補正を求め");
                });
        assertThat(payments.of(caseNumber)).isEmpty();
    }

    @Test
    void appliesTheRulesAnewWhenItWasDeclaredWrongly() {
        var caseNumber = papers.handIn(PaperApplications.registeredIn("27"));
        office.complete(caseNumber, EXAMINE, "examiner1", "DETERMINE", "reason", "大阪府に照会して登録がないことを確かめた");
        assertThat(notes.of(caseNumber, new Reader("examiner1", Set.of())))
                .extracting(OfficerNote::words)
                .containsExactly("認定（他の都道府県の登録：なし）理由：大阪府に照会して登録がないことを確かめた");

        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "5600");
        grant(caseNumber);

        assertRegistered(caseNumber);
    }

    @Test
    void doesNotGrantOnACourseThatIsTooShortUntilItTurnsOutToBeLongEnough() {
        var caseNumber = papers.handIn(PaperApplications.qualified(
                new Qualification(Route.FACILITY, YearMonth.of(2025, 3), 12, true, "架空栄養専門学校")));
        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "5600");
        assertThat(office.ways(caseNumber, EXAMINE))
                .extracting(Outcome::code)
                .containsExactly("PROPOSE_REFUSAL", "DETERMINE", "REQUEST_AMENDMENT");

        determineCourse(caseNumber, "18");
        assertThat(office.ways(caseNumber, EXAMINE)).extracting(Outcome::code).contains("DETERMINE");
        determineCourse(caseNumber, "24");
        grant(caseNumber);

        assertRegistered(caseNumber);
    }

    private void determineCourse(CaseNumber caseNumber, String months) {
        office.complete(
                caseNumber,
                EXAMINE,
                "examiner1",
                "DETERMINE",
                "courseMonths",
                months,
                "designatedFacility",
                "true",
                "reason",
                "履修証明書により確かめた");
    }

    @Test
    void entersTheMonthThatWasDeterminedNotTheOneThatCannotBe() {
        var caseNumber = papers.handIn(
                PaperApplications.qualified(new Qualification(Route.EXAM, YearMonth.of(2021, 3), null, null, null)));
        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "5600");

        assertThatThrownBy(() -> determineMonth(caseNumber, "平成3年3月")).isInstanceOf(TaskRefused.class);
        assertThatThrownBy(() -> determineMonth(caseNumber, "2999-03")).isInstanceOf(TaskRefused.class);
        determineMonth(caseNumber, "1991-03");
        grant(caseNumber);

        assertRegistered(caseNumber);
        assertThat(registry.ofCase(caseNumber)
                        .orElseThrow()
                        .items()
                        .qualification()
                        .month())
                .isEqualTo(YearMonth.of(1991, 3));
    }

    private void determineMonth(CaseNumber caseNumber, String month) {
        office.complete(
                caseNumber, EXAMINE, "examiner1", "DETERMINE", "qualifiedIn", month, "reason", "合格証書の原本により確かめた");
    }

    @Test
    void grantsSomebodyRecordedDeadOnlyWithTheProofThatTheyLive() {
        var dead = Population.resident(12);
        var caseNumber = papers.handIn(PaperApplications.named(dead.name()), dead.number());

        assertThatThrownBy(() -> office.complete(caseNumber, EXAMINE, "examiner1", "PROPOSE_REGISTRATION"))
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.field())
                                .containsExactly("resolution"));
        office.complete(caseNumber, EXAMINE, "examiner1", "PROPOSE_REGISTRATION", "resolution", "来庁した本人を確かめた");

        assertThat(notes.of(caseNumber, new Reader("examiner1", Set.of())))
                .extracting(OfficerNote::words)
                .satisfiesExactlyInAnyOrder(
                        fact -> assertThat(fact).isEqualTo("職員が確かめた事実とその方法：来庁した本人を確かめた"),
                        papers -> assertThat(papers).startsWith("添付のない書類（卒業証明書").endsWith("：原本を窓口で受け取り、内容を確かめた"));
    }

    @Test
    void chargesWhoTurnsOutToLiveInOurPrefecture() {
        var caseNumber = papers.handIn(PaperApplications.livingIn("11"));
        office.complete(caseNumber, "Task_ConfirmGuidance", "reception1", "PROCEED", "reason", "転入届を確認した");

        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "5600");
        grant(caseNumber);

        assertRegistered(caseNumber);
    }

    private void grant(CaseNumber caseNumber) {
        officers.grant(caseNumber);
    }

    private void assertRegistered(CaseNumber caseNumber) {
        office.complete(caseNumber, "Task_Issue", "issuer1", "HANDED_OVER");
        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_LicenceRegistered");
        assertThat(registry.ofCase(caseNumber)).isPresent();
        assertThat(payments.settled(caseNumber)).isTrue();
    }
}
