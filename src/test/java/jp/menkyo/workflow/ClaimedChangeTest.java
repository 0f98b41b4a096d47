package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.scenario.Plays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A change is claimed, and the examiner sees whether the family register bears it out. */
@MenkyoTest
class ClaimedChangeTest {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Plays plays;

    @Autowired
    Findings findings;

    @ParameterizedTest
    @CsvSource({
        "correction-marriage, CONFIRMED, 確認できた, 提出しなくてよい",
        "correction-contradicted, CONTRADICTED, 戸籍の記載と異なる, 照会では変更を確かめられない",
        "correction-not-shown, NOT_SHOWN, 戸籍に記載がない, 照会では変更を確かめられない"
    })
    void showsWhatTheRegisterSaysOfIt(String story, String result, String words, String paper) {
        var caseNumber = plays.play(story).orElseThrow();
        office.awaitTask(caseNumber, "Task_Examine");

        assertThat(result(caseNumber)).isEqualTo(result);
        var examiner = OfficerClient.signedIn(port, "examiner1");
        var path = "/desk/cases/" + caseNumber.value();
        assertThat(examiner.page(path + "/comparison").body()).contains("届出の内容（戸籍の記載）", words, "届出の事由", "婚姻", "変更前の氏名");
        assertThat(examiner.page(path + "/documents").body()).contains(paper);
    }

    private String result(CaseNumber caseNumber) {
        return findings.latest(caseNumber, Finding.Source.FAMILY_EVENT)
                .orElseThrow()
                .result();
    }
}
