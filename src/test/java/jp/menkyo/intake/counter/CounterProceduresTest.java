package jp.menkyo.intake.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.Traces;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Papers about licences that exist, as the reception desk types them in. */
@MenkyoTest
class CounterProceduresTest {

    /** Signed in once, because that takes its time. */
    private static OfficerClient reception;

    @LocalServerPort
    int port;

    @Autowired
    ObjectMapper json;

    @Autowired
    Applications applications;

    @Autowired
    CaseFiles cases;

    @Autowired
    Clock clock;

    private LocalDate today;
    private PaperForms papers;

    @BeforeEach
    void today() {
        today = LocalDate.now(clock);
        papers = new PaperForms(json, today);
    }

    @Test
    void takesAChange() {
        var matter = accepted(papers.complete(Procedure.CHANGE)).matter();

        assertThat(matter.change().kinds()).isEqualTo(Set.of(ChangeKind.NAME, ChangeKind.DOMICILE_PREFECTURE));
        assertThat(matter.change().reasonCode()).isEqualTo("01");
        assertThat(matter.registeredName()).isEqualTo(new PersonName("山田", "花子"));
        assertThat(matter.newCertificate()).isTrue();
    }

    @Test
    void takesAReissueADeletionAFindingAndAProof() {
        assertThat(accepted(papers.complete(Procedure.REISSUE)).matter().certificate())
                .isEqualTo(CertificateState.LOST);
        assertThat(accepted(papers.complete(Procedure.DELETION))
                        .matter()
                        .deletion()
                        .kind())
                .isEqualTo(DeletionKind.OWN_REQUEST);
        assertThat(accepted(papers.complete(Procedure.FOUND_CERTIFICATE))
                        .matter()
                        .foundOn())
                .isEqualTo(today.minusDays(1));
        assertThat(accepted(papers.complete(Procedure.REGISTRATION_PROOF))
                        .matter()
                        .purpose())
                .isEqualTo("海外の勤務先に出すため");
    }

    /** Linking is about the number, so the number must be there with its proof. */
    @Test
    void takesALinkageOnlyWithANumber() {
        var document = papers.bare(Procedure.LINKAGE);
        assertThat(refused(document)).containsExactly("number");

        PaperForms.number(document, MyNumbers.nextDigits());

        assertThat(accepted(document).matter().number()).isEqualTo(12);
    }

    /** 戸籍法第87条: whoever must report a death identifies herself; the holder cannot. */
    @Test
    void takesADeathFromARelative() {
        var document = papers.bare(Procedure.DELETION);
        PaperForms.licence(document)
                .putObject("deletion")
                .put("kind", "DEATH")
                .put("occurredOn", today.minusDays(3).toString());
        assertThat(refused(document)).containsExactly("form.filer");

        PaperForms.filer(document, "COHABITING_RELATIVE");
        ((ObjectNode) document.get("checks")).putArray("identityProofs");
        assertThat(refused(document)).containsExactly("checks.identityProofs");

        ((ObjectNode) document.get("checks")).putArray("identityProofs").add("PASSPORT");
        assertThat(accepted(document).applicant()).isEqualTo(Applicant.COHABITING_RELATIVE);
    }

    @Test
    void takesAnAgentWithAMandateThatStillHolds() {
        var form = accepted(papers.byAgent(papers.complete(Procedure.REISSUE), today));

        assertThat(form.applicant()).isEqualTo(Applicant.AGENT);
        assertThat(form.filer().mandate().expiresOn()).isEqualTo(today);
    }

    @Test
    void refusesAnAgentWhoseMandateIsMissingUnseenOrOver() {
        var without = papers.byAgent(papers.complete(Procedure.REISSUE), today);
        ((ObjectNode) without.at("/form/filer")).putNull("mandate");
        var unchecked = papers.byAgent(papers.complete(Procedure.REISSUE), today);
        ((ObjectNode) unchecked.get("checks")).putNull("agent");
        var nameless = papers.byAgent(papers.complete(Procedure.REISSUE), today);
        ((ObjectNode) nameless.get("form")).putNull("filer");

        assertThat(refused(without)).containsExactly("form.filer.mandate");
        assertThat(refused(papers.byAgent(papers.complete(Procedure.REISSUE), today.minusDays(1))))
                .containsExactly("form.filer.mandate.expiresOn");
        assertThat(refused(unchecked)).containsExactly("checks.agent.mandate", "checks.agent.identityProofs");
        assertThat(refused(nameless)).containsExactly("form.filer", "checks.identityProofs");
    }

    @ParameterizedTest
    @MethodSource("jp.menkyo.intake.MatterForms#strayParts")
    void refusesWhatDoesNotBelongToTheProcedure(Procedure procedure, String part, String value) throws Exception {
        var document = papers.complete(procedure);
        PaperForms.number(document, MyNumbers.nextDigits());
        PaperForms.licence(document).set(part, json.readTree(value));

        assertThat(refused(document)).containsExactly("form.licence." + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"34", "90"})
    void refusesReasonsThatOnlyTheOfficeGives(String reason) {
        var document = papers.complete(Procedure.CHANGE);
        ((ObjectNode) document.at("/form/licence/change")).put("reasonCode", reason);

        assertThat(refused(document)).containsExactly("form.licence.change.reasonCode");
    }

    @Test
    void refusesTheOfficesOwnMattersAndChannel() {
        var revival = papers.bare(Procedure.REVIVAL);
        var office = papers.complete(Procedure.REISSUE).put("channel", "OFFICE");

        assertThat(refused(revival)).contains("form.procedure");
        assertThat(refused(office)).containsExactly("channel");
    }

    @Test
    void isDescribedWithAnExampleThatWorks() throws Exception {
        var content = body(new OfficerClient(port).get("/v3/api-docs"))
                .at("/paths/~1api~1counter~1applications/post/requestBody/content");
        var example =
                content.at("/application~1json/examples").elements().next().path("value");

        ObjectNode document = (ObjectNode) (example.isTextual() ? json.readTree(example.asText()) : example);

        assertThat(accepted(document.put("receivedOn", today.toString())).procedure())
                .isEqualTo(Procedure.REISSUE);
        assertThat(content.path("multipart/form-data").toString())
                .as(content.toString())
                .contains("example");
    }

    private ApplicationForm accepted(ObjectNode document) {
        var answer = send(document);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var caseNumber = new CaseNumber(body(answer).path("receiptNumber").asText());
        var form = applications.get(caseNumber).form();
        assertThat(cases.get(caseNumber).procedure()).isEqualTo(form.procedure());
        return form;
    }

    private List<String> refused(ObjectNode document) {
        var before = Traces.now();
        var answer = send(document);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Traces.now()).isEqualTo(before);
        return body(answer).path("errors").findValuesAsText("field");
    }

    private HttpResponse<String> send(ObjectNode document) {
        if (reception == null) {
            reception = OfficerClient.signedIn(port, "reception1");
        }
        return reception.post("/api/counter/applications", document.toString());
    }

    private JsonNode body(HttpResponse<String> answer) {
        return new OfficerClient(port).json(answer);
    }
}
