package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.stream.Collectors;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.intake.Applications;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Trait;
import jp.menkyo.workflow.casefacts.CaseFacts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever Juki-net answers, the case comes to the examiner with the answer in words; nothing is refused on the way. */
@MenkyoTest
class IdentityAnswersTest {

    private record Expected(String result, String juki, String words, String advice) {}

    private static final Map<Trait, Expected> ANSWERS = Map.of(
            Trait.ORDINARY, new Expected("MATCH", "MATCH", "一致", "書類"),
            Trait.MINOR_CORRECTION, new Expected("MINOR", "MATCH", "軽微な修正", "名簿の訂正は要りません"),
            Trait.MOVED, new Expected("DIFFERS", "MISMATCH", "修正・転居", "届出前の異動か"),
            Trait.DEAD, new Expected("DEAD", "DEAD", "死亡", "死亡の事実を確かめて"),
            Trait.ABROAD, new Expected("REMOVED", "MISMATCH", "消除・転出", "本人に現在の住所を確かめ"),
            Trait.STRUCK_OFF, new Expected("REMOVED", "MISMATCH", "消除・職権消除等", "職権消除"),
            Trait.NOT_IN_JUKI, new Expected("NOT_FOUND", "NOT_FOUND", "該当なし", "該当する人がいません"),
            Trait.TWO_ENTRIES, new Expected("SEVERAL", "MISMATCH", "複数候補", "本人を特定する"),
            Trait.OUT_OF_SCOPE, new Expected("OUT_OF_SCOPE", "NOT_FOUND", "対象外", "住基ネットの対象外"));

    @Autowired
    PaperApplications papers;

    @Autowired
    Office office;

    @Autowired
    Findings findings;

    @Autowired
    Applications applications;

    @Autowired
    CaseFacts facts;

    @Autowired
    CaseFiles cases;

    @LocalServerPort
    int port;

    @Test
    void bringsEveryAnswerToTheExaminerInWords() {
        var handedIn = ANSWERS.keySet().stream().collect(Collectors.toMap(trait -> trait, this::handIn));
        var examiner = OfficerClient.signedIn(port, "examiner1");

        for (var trait : ANSWERS.keySet()) {
            var caseNumber = handedIn.get(trait);
            var expected = ANSWERS.get(trait);
            office.awaitTask(caseNumber, "Task_Examine");
            assertThat(findings.latest(caseNumber, Finding.Source.JUKI))
                    .as(trait.name())
                    .hasValueSatisfying(finding -> assertThat(finding.result()).isEqualTo(expected.result()));
            assertThat(facts.facts(applications.get(caseNumber))).containsEntry("juki", expected.juki());
            assertThat(cases.get(caseNumber).state().open()).isTrue();
            assertThat(examiner.page("/desk/cases/" + caseNumber + "/comparison")
                            .body())
                    .contains(expected.words(), expected.advice());
        }
    }

    @Test
    void waitsWhileJukiNetStumblesOverTheEntry() {
        var caseNumber = handIn(Trait.JUKI_ERROR);

        await().untilAsserted(() -> assertThat(cases.get(caseNumber).waiting())
                .isNotNull()
                .satisfies(waiting -> {
                    assertThat(waiting.gateway()).isEqualTo("juki");
                    assertThat(waiting.reason()).isEqualTo("SYSTEM_ERROR");
                }));
        office.withdraw(caseNumber);
    }

    private CaseNumber handIn(Trait trait) {
        var resident = trait == Trait.NOT_IN_JUKI ? Population.resident(13) : ResidentForms.next(trait);
        return papers.handIn(ResidentForms.registration(resident), resident.number());
    }
}
