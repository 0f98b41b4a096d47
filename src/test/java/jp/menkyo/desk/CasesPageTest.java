package jp.menkyo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.shared.CaseNumber;
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

        assertThat(found(officer, caseNumber, "OPEN")).contains(link);
        assertThat(found(officer, caseNumber, "CORRECTED")).doesNotContain(link);
        assertThat(found(officer, caseNumber, "nonsense"))
                .as("as if nothing had been chosen")
                .contains(link);
        assertThat(officer.page("/desk/cases").body()).as("the last search").contains(link);
        assertThat(officer.page("/desk/cases?page=70").body())
                .as("a page that nobody has gone on to")
                .contains("そのページへは直接移れません", link);
    }

    private static String found(OfficerClient officer, CaseNumber caseNumber, String state) {
        var answer = officer.form("/desk/cases", "q", caseNumber.value(), "state", state);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/desk/cases");
        return officer.page("/desk/cases").body();
    }
}
