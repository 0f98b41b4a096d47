package jp.menkyo.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.document.DocumentInfected;
import jp.menkyo.document.DocumentInfo;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.DocumentNotScanned;
import jp.menkyo.document.Documents;
import jp.menkyo.document.ScanState;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.portal.Attachment;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.simulator.virusscan.Eicar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Papers with malicious software in them, and a scanner that is silent for a while. */
@MenkyoTest
class PortalVirusTest {

    @LocalServerPort
    int port;

    @Autowired
    PortalClient portal;

    @Autowired
    Documents documents;

    @Autowired
    AuditTrail audit;

    @Autowired
    Faults faults;

    @Autowired
    ObjectMapper json;

    private final String mark = "scan " + UUID.randomUUID();

    @AfterEach
    void repair() {
        faults.clear();
    }

    @Test
    void refusesAnInfectedPaperAtTheDoorWithASentence() throws Exception {
        var answer = apply(Papers.pdf(mark + Eicar.STRING));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(body(answer).path("code").asText()).isEqualTo("DOCUMENT_INFECTED");
        assertThat(body(answer).path("title").asText()).contains("ウイルス", "提出してください");
        assertThat(body(answer).at("/errors/0/field").asText()).isEqualTo("attachments[0]");
    }

    @Test
    void takesAPaperWhileTheScannerIsSilentAndOpensItOnlyAfterwards() throws Exception {
        faults.set("virusscan", Fault.DOWN, null);
        var caseNumber = receipt(apply(Papers.pdf(mark)));
        var paper = paper(caseNumber);

        assertThat(paper.scan()).isEqualTo(ScanState.NOT_SCANNED);
        assertThatThrownBy(() -> documents.open(paper.id())).isInstanceOf(DocumentNotScanned.class);
        var page = OfficerClient.signedIn(port, "examiner1");
        var refused = page.get("/api/cases/%s/documents/%s".formatted(caseNumber, paper.id()));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("未検査");
        assertThat(page.page("/desk/cases/" + caseNumber + "/documents").body()).contains("卒業証明書を開く（未検査）");
        assertThat(acts(caseNumber)).contains("REFUSED_DOCUMENT").doesNotContain("VIEWED_DOCUMENT");

        faults.clear();
        await(() -> documents.open(paper.id()));

        assertThat(paper(caseNumber).scan()).isEqualTo(ScanState.CLEAN);
    }

    @Test
    void quarantinesAnInfectedPaperThatCameWhileTheScannerWasSilent() throws Exception {
        faults.set("virusscan", Fault.DOWN, null);
        var caseNumber = receipt(apply(Papers.pdf(mark + Eicar.STRING)));
        faults.clear();

        org.awaitility.Awaitility.await().untilAsserted(() -> {
            documents.scanLate();
            assertThat(paper(caseNumber).scan()).isEqualTo(ScanState.INFECTED);
        });

        assertThatThrownBy(() -> documents.open(paper(caseNumber).id())).isInstanceOf(DocumentInfected.class);
        assertThat(acts(caseNumber)).contains("DOCUMENT_QUARANTINED");
    }

    /** The breaker may need a moment before it lets calls through again. */
    private static void await(Runnable work) {
        org.awaitility.Awaitility.await().ignoreExceptions().until(() -> {
            work.run();
            return true;
        });
    }

    private HttpResponse<String> apply(byte[] content) {
        var papers = List.of(new Attachment("卒業証明書.pdf", DocumentKind.GRADUATION_CERTIFICATE, content));
        return portal.send(
                portal.sign(FormFixture.hanako(), MyNumbers.nextDigits(), papers),
                UUID.randomUUID().toString());
    }

    private CaseNumber receipt(HttpResponse<String> answer) throws JsonProcessingException {
        assertThat(answer.statusCode()).isEqualTo(201);
        return new CaseNumber(body(answer).path("receiptNumber").asText());
    }

    private JsonNode body(HttpResponse<String> answer) throws JsonProcessingException {
        return json.readTree(answer.body());
    }

    private DocumentInfo paper(CaseNumber caseNumber) {
        return documents.of(caseNumber).get(0);
    }

    private List<String> acts(CaseNumber caseNumber) {
        return audit.of(caseNumber).stream().map(AuditEntry::action).toList();
    }
}
