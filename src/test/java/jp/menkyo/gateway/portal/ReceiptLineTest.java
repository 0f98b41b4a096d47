package jp.menkyo.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import jp.menkyo.MenkyoTest;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.Inquiries;
import jp.menkyo.gateway.Inquiry;
import jp.menkyo.gateway.NationalPortal.Receipt;
import jp.menkyo.gateway.line.TestLines;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.server.GatewayServer;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Confirming receipts to the portal: told twice is told once, and nothing but a clear answer counts. */
@MenkyoTest
class ReceiptLineTest {

    private static final AtomicLong RUNNING = new AtomicLong();

    @Autowired
    Inquiries inquiries;

    private final Faults faults = new Faults();
    private final AtomicReference<Question> asked = new AtomicReference<>();
    private final GatewayServer server = GatewayServer.start("portal", TestLines.url(0), faults, this::answer);
    private final Receipt receipt =
            new Receipt(OpaqueId.random("pc"), CaseNumber.of(94, RUNNING.incrementAndGet()), "a-1", "APPLICATION");
    private String copy = "DELETED";
    private ReceiptLine portal;

    record Confirmed(String requestId, String applicationId, String part, String copy) {}

    private Reply answer(Question question) {
        asked.set(question);
        return Reply.json(new Confirmed(
                question.requestId(),
                question.aboutSomebodyElse() ? "a-2" : question.text("applicationId"),
                question.text("part"),
                copy));
    }

    @BeforeEach
    void connect() {
        var settings = new PortalSettings(
                TestLines.url(server.server().port()), TestLines.CONNECT, TestLines.READ, "PIA-37-3-3");
        portal = new ReceiptLine(TestLines.patient(inquiries), settings);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tellsThePortalItsOwnNameAndTheReceiptAndNothingElse() {
        assertThat(portal.confirm(receipt)).isTrue();

        assertThat(asked.get().path()).isEqualTo("/v1/receipts");
        assertThat(asked.get().key()).isEqualTo(receipt.receiptNumber() + ":CONFIRM_RECEIPT:" + receipt.id());
        assertThat(asked.get().body().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("applicationId", "receiptNumber", "part");
        assertThat(inquiries.of(receipt.receiptNumber()))
                .extracting(Inquiry::outcome)
                .containsExactly("COPY_DELETED");
    }

    @Test
    void usesTheSameKeyWhenItTellsAgain() {
        portal.confirm(receipt);
        var first = asked.get().key();

        assertThat(portal.confirm(receipt)).isTrue();

        assertThat(asked.get().key()).isEqualTo(first);
    }

    @Test
    void doesNotTakeAKeptCopyForADeletedOne() {
        copy = "KEPT";

        assertThat(portal.confirm(receipt)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SLOW, TIMEOUT",
        "LATE, TIMEOUT",
        "DOWN, CUT_OFF",
        "RESET, CUT_OFF",
        "ERROR_500, SERVER_ERROR",
        "GARBAGE, GARBAGE",
        "DUPLICATE, GARBAGE",
        "WRONG_PERSON, WRONG_PERSON"
    })
    void knowsNothingOnAFaultAndTheAnswerAfterwards(Fault fault, String reason) {
        faults.set("portal", fault, 2);

        assertThatThrownBy(() -> portal.confirm(receipt))
                .isInstanceOfSatisfying(
                        GatewayUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));

        faults.clear();
        assertThat(portal.confirm(receipt)).isTrue();
    }

    @Test
    void takesAnUnknownStateForNonsense() {
        copy = "MAYBE";

        assertThatThrownBy(() -> portal.confirm(receipt))
                .isInstanceOfSatisfying(
                        GatewayUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo("GARBAGE"));
    }
}
