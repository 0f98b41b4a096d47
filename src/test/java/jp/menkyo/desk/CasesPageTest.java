package jp.menkyo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of cases shows what was asked for, for every state it offers. */
@MenkyoTest
class CasesPageTest {

    @LocalServerPort
    int port;

    @Autowired
    PaperApplications papers;

    @Test
    void listsOnlyCasesInTheStateThatWasChosen() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        var officer = OfficerClient.signedIn(port, "examiner1");
        var link = "/desk/cases/" + caseNumber;

        assertThat(officer.page("/desk/cases?state=OPEN&q=" + caseNumber).body())
                .contains(link);
        assertThat(officer.page("/desk/cases?state=CORRECTED&q=" + caseNumber).body())
                .doesNotContain(link);
        assertThat(officer.page("/desk/cases?state=nonsense&q=" + caseNumber).body())
                .as("as if nothing had been chosen")
                .contains(link);
    }
}
