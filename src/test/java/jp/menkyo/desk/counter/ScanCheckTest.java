package jp.menkyo.desk.counter;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.intake.Traces;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.portal.Multipart;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The reception desk's doors for one scan and for printed paper. */
@MenkyoTest
class ScanCheckTest {

    private static final String PATH = "/api/counter/scans";

    @LocalServerPort
    int port;

    @Autowired
    PaperApplications papers;

    @Test
    void judgesOneFileAndKeepsNothing() {
        var reception = OfficerClient.signedIn(port, "reception1");
        var before = Traces.now();

        var good = reception.upload(PATH, file(Papers.pdf("koseki")));
        var bad = reception.upload(PATH, file("これは書類ではありません".getBytes()));

        assertThat(good.statusCode()).as(good.body()).isEqualTo(200);
        assertThat(reception.json(good).get("kind").isNull()).isTrue();
        assertThat(bad.statusCode()).isEqualTo(415);
        assertThat(reception.json(bad).get("title").asText()).contains("PDF");
        assertThat(Traces.now()).isEqualTo(before);
        assertThat(OfficerClient.signedIn(port, "examiner1")
                        .upload(PATH, file(Papers.pdf("koseki")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void printsForTheReceptionAloneAndWritesDownWhoDid() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        var slip = "/desk/receipt-slips/" + caseNumber.value() + ".pdf";
        var reception = OfficerClient.signedIn(port, "reception1");

        assertThat(reception.get(slip).body()).startsWith("%PDF");
        assertThat(Traces.texts("select actor from audit.event where action = 'VIEWED_RECEIPT_SLIP' and case_number = '"
                        + caseNumber.value() + "'"))
                .containsExactly("reception1");
        assertThat(OfficerClient.signedIn(port, "examiner1").get(slip).statusCode())
                .isEqualTo(403);
        assertThat(reception.get("/desk/receipt-slips/R8-999999-X.pdf").statusCode())
                .isEqualTo(404);
        assertThat(reception.get("/desk/separator-sheets/PASSPORT.pdf").body()).startsWith("%PDF");
        assertThat(reception.get("/desk/separator-sheets/NOTICE.pdf").statusCode())
                .isEqualTo(404);
    }

    private static Multipart file(byte[] content) {
        return new Multipart().add("file", "scan.pdf", "application/pdf", content);
    }
}
