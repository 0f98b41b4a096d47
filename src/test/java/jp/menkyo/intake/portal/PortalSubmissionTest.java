package jp.menkyo.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.document.DocumentInfo;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.FormFixture;
import jp.menkyo.intake.Traces;
import jp.menkyo.intake.signature.SignatureReport.Finding;
import jp.menkyo.intake.signature.SignatureReports;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.jpki.CardOffice;
import jp.menkyo.simulator.jpki.TestPki;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.portal.Attachment;
import jp.menkyo.simulator.portal.PortalClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MenkyoTest
class PortalSubmissionTest {

    private static final List<Attachment> DIPLOMA =
            List.of(new Attachment("卒業証明書.pdf", DocumentKind.GRADUATION_CERTIFICATE, Papers.pdf("diploma")));

    @Autowired
    PortalClient portal;

    @Autowired
    CardOffice cards;

    @Autowired
    Applications applications;

    @Autowired
    SignatureReports reports;

    @Autowired
    Documents documents;

    @Autowired
    Vault vault;

    @Autowired
    ObjectMapper json;

    @Test
    void acceptsASignedApplication() throws Exception {
        var number = MyNumbers.nextDigits();
        var signed = portal.sign(FormFixture.hanako(), number, DIPLOMA);

        var answer = portal.send(signed, key());

        assertThat(answer.statusCode()).isEqualTo(201);
        var caseNumber = receipt(answer);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/portal/applications/" + caseNumber);
        var application = applications.get(caseNumber);
        assertThat(application.channel()).isEqualTo(Channel.ONLINE);
        assertThat(application.form()).isEqualTo(FormFixture.hanako());
        assertThat(application.pseudonym()).isEqualTo(signed.pseudonym());
        assertThat(vault.matches(application.token(), MyNumber.of(number))).isTrue();
        assertThat(body(answer).path("receivedAt").asText())
                .isEqualTo(application.receivedAt().toString());
    }

    @Test
    void keepsPapersAndEvidence() throws Exception {
        var signed = portal.sign(FormFixture.hanako(), MyNumbers.nextDigits(), DIPLOMA);

        var caseNumber = receipt(portal.send(signed, key()));

        assertThat(documents.of(caseNumber))
                .extracting(DocumentInfo::kind, DocumentInfo::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DocumentKind.GRADUATION_CERTIFICATE, "卒業証明書.pdf"),
                        org.assertj.core.groups.Tuple.tuple(DocumentKind.SIGNATURE, "signature.p7s"));
        assertThat(vault.openEvidence(caseNumber, "TEST")).isEqualTo(signed.envelope());
        assertThat(reports.of(caseNumber).orElseThrow().findings()).isEmpty();
        assertThat(Traces.texts("select count(*) from mynumber.hold where case_number = '" + caseNumber + "'"))
                .containsExactly("0");
    }

    @Test
    void acceptsTheNextCard() throws Exception {
        var form = FormFixture.hanako();
        var card = TestPki.one().p384().issue(cards.order(form));

        var answer = portal.send(portal.sign(form, MyNumbers.nextDigits(), List.of(), card, document -> {}), key());

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void notesAnotherNameAndAddressOnTheCardWithoutRefusing() throws Exception {
        var form = FormFixture.named(new PersonName("東雲", "花子"));
        var card = TestPki.one()
                .rsa()
                .issue(cards.order(form).withItem("1", "髙橋　花子").withItem("5", "東京都港区芝公園1-1"));

        var answer = portal.send(portal.sign(form, MyNumbers.nextDigits(), List.of(), card, document -> {}), key());

        assertThat(reports.of(receipt(answer)).orElseThrow().findings())
                .containsExactlyInAnyOrder(Finding.NAME_DIFFERS, Finding.ADDRESS_DIFFERS);
    }

    @Test
    void givesTheSameAnswerToTheSameKey() throws Exception {
        var signed = portal.sign(FormFixture.hanako(), MyNumbers.nextDigits(), DIPLOMA);
        var key = key();
        var first = portal.send(signed, key);
        var before = Traces.now();

        var second = portal.send(signed, key);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(body(second)).isEqualTo(body(first));
        assertThat(Traces.now()).isEqualTo(before);
    }

    @Test
    void givesTheSameAnswerAlsoWhenTheCardWasRevokedMeanwhile() throws Exception {
        var form = FormFixture.hanako();
        var card = cards.card(form);
        var signed = portal.sign(form, MyNumbers.nextDigits(), List.of(), card, document -> {});
        var key = key();
        var first = portal.send(signed, key);
        cards.revoke(card);

        assertThat(body(portal.send(signed, key))).isEqualTo(body(first));
    }

    @Test
    void refusesOtherContentUnderTheSameKey() throws Exception {
        var key = key();
        portal.send(portal.sign(FormFixture.hanako(), MyNumbers.nextDigits(), List.of()), key);
        var before = Traces.now();

        var other = portal.send(portal.sign(FormFixture.hanako(), MyNumbers.nextDigits(), List.of()), key);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(body(other).path("code").asText()).isEqualTo("IDEMPOTENCY_CONFLICT");
        assertThat(Traces.now()).isEqualTo(before);
    }

    @Test
    void refusesTheSameSignedDocumentUnderAnotherKey() throws Exception {
        var signed = portal.sign(FormFixture.hanako(), MyNumbers.nextDigits(), DIPLOMA);
        portal.send(signed, key());
        var before = Traces.now();

        var again = portal.send(signed, key());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(body(again).path("code").asText()).isEqualTo("APPLICATION_REPEATED");
        assertThat(Traces.now()).isEqualTo(before);
    }

    @Test
    void makesOneCaseOfSimultaneousRepetitions() throws Exception {
        var signed = portal.sign(FormFixture.hanako(), MyNumbers.nextDigits(), DIPLOMA);
        var key = key();
        var before = Traces.now();
        var pool = Executors.newFixedThreadPool(8);
        Callable<HttpResponse<String>> send = () -> portal.send(signed, key);

        List<Future<HttpResponse<String>>> answers =
                pool.invokeAll(IntStream.range(0, 8).mapToObj(n -> send).toList());
        pool.shutdown();

        assertThat(answers)
                .extracting(answer -> answer.get().statusCode())
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        assertThat(answers)
                .extracting(answer -> body(answer.get()))
                .containsOnly(body(answers.get(0).get()));
        assertThat(Traces.now())
                .isEqualTo(new Traces(
                        before.receipts() + 1,
                        before.applications() + 1,
                        before.cases() + 1,
                        before.orphanPapers(),
                        before.numbers() + 1,
                        before.holds(),
                        before.envelopes() + 1));
    }

    private JsonNode body(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }

    private CaseNumber receipt(HttpResponse<String> answer) throws Exception {
        return new CaseNumber(body(answer).path("receiptNumber").asText());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
