package jp.menkyo.gateway.payprovider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import jp.menkyo.MenkyoTest;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.Inquiries;
import jp.menkyo.gateway.Inquiry;
import jp.menkyo.gateway.PaymentService.Method;
import jp.menkyo.gateway.PaymentService.Order;
import jp.menkyo.gateway.PaymentService.Standing;
import jp.menkyo.gateway.PaymentService.Status;
import jp.menkyo.gateway.line.TestLines;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.Yen;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@MenkyoTest
class OnlinePaymentTest {

    private static final AtomicLong RUNNING = new AtomicLong();
    private static final Yen FEE = new Yen(5600);

    @Autowired
    Inquiries inquiries;

    private final Faults faults = new Faults();
    private final AtomicReference<Question> asked = new AtomicReference<>();
    private final GatewayServer server = GatewayServer.start("payprovider", TestLines.url(0), faults, this::answer);
    private final CaseNumber caseNumber = CaseNumber.of(95, RUNNING.incrementAndGet());
    private final String chargeId = OpaqueId.random("ch");
    private boolean answersAnotherRequest;
    private String page = "https://pay.example.jp/pay/or_1";
    private OnlinePayment service;

    record Placed(String requestId, String chargeId, long amount, String orderId, String paymentPage) {}

    record State(String requestId, String orderId, String status, String method) {}

    private Reply answer(Question question) {
        asked.set(question);
        var charge = question.aboutSomebodyElse() ? "ch_other" : question.text("chargeId");
        return question.method().equals("POST")
                ? Reply.json(new Placed(
                        answersAnotherRequest ? "rq_other" : question.requestId(),
                        charge,
                        question.body().path("amount").asLong(),
                        "or_1",
                        page))
                : Reply.json(new State(
                        question.requestId(),
                        question.aboutSomebodyElse() ? "or_other" : question.id(),
                        "PAID",
                        "PAY_EASY"));
    }

    @BeforeEach
    void connect() {
        var url = TestLines.url(server.server().port());
        var settings = new PayproviderSettings(url, TestLines.CONNECT, TestLines.READ, "LAA-231-2-2");
        service = new OnlinePayment(TestLines.patient(inquiries), settings);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void ordersWithAKeyAndTheLegalBasis() {
        var order = service.order(chargeId, caseNumber, FEE);

        assertThat(order).isEqualTo(new Order("or_1", page));
        assertThat(asked.get().key()).isEqualTo(caseNumber + ":ORDER:" + chargeId);
        assertThat(asked.get().legalBasis()).isEqualTo("LAA-231-2-2");
        assertThat(asked.get().body().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("chargeId", "caseNumber", "amount", "currency");
        assertThat(inquiries.of(caseNumber)).singleElement().satisfies(inquiry -> {
            assertThat(inquiry.outcome()).isEqualTo("ORDERED");
            assertThat(inquiry.processingNumber()).isEqualTo("or_1");
        });
    }

    @Test
    void readsTheStateOfAnOrder() {
        assertThat(service.status("or_1")).isEqualTo(new Standing(Status.PAID, Method.PAY_EASY));
        assertThatThrownBy(() -> service.status("../or_1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnAnswerToAnotherRequest() {
        answersAnotherRequest = true;

        assertThatThrownBy(() -> service.order(chargeId, caseNumber, FEE))
                .isInstanceOfSatisfying(
                        GatewayUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo("GARBAGE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/pay", "ftp://pay.example.jp/x"})
    void refusesAPageThatIsNone(String address) {
        page = address;

        assertThatThrownBy(() -> service.order(chargeId, caseNumber, FEE))
                .isInstanceOfSatisfying(
                        GatewayUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo("GARBAGE"));
    }

    @ParameterizedTest
    @CsvSource({
        "SLOW, TIMEOUT, 2",
        "DOWN, CUT_OFF, 2",
        "RESET, CUT_OFF, 2",
        "ERROR_500, SERVER_ERROR, 2",
        "GARBAGE, GARBAGE, 1",
        "DUPLICATE, GARBAGE, 1",
        "WRONG_PERSON, WRONG_PERSON, 1"
    })
    void ordersNothingOnAFaultAndTheSameAfterwards(Fault fault, String reason, int tries) {
        faults.set("payprovider", fault, 2);

        assertThatThrownBy(() -> service.order(chargeId, caseNumber, FEE))
                .isInstanceOfSatisfying(
                        GatewayUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));

        faults.clear();
        assertThat(service.order(chargeId, caseNumber, FEE).orderId()).isEqualTo("or_1");
        assertThat(outcomes()).hasSize(tries + 1).endsWith("ORDERED");
        assertThat(outcomes().subList(0, tries)).containsOnly(reason);
    }

    @Test
    void takesAnOrderThatIsReadyWhenAskedAgain() {
        faults.set("payprovider", Fault.LATE, 2);

        assertThat(service.order(chargeId, caseNumber, FEE).orderId()).isEqualTo("or_1");
        assertThat(outcomes()).containsExactly("TIMEOUT", "ORDERED");
    }

    @ParameterizedTest
    @CsvSource({"SLOW, TIMEOUT", "DOWN, CUT_OFF", "GARBAGE, GARBAGE", "WRONG_PERSON, WRONG_PERSON"})
    void knowsNoStateOnAFault(Fault fault, String reason) {
        faults.set("payprovider", fault, 2);

        assertThatThrownBy(() -> service.status("or_1"))
                .isInstanceOfSatisfying(
                        GatewayUnavailable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private List<String> outcomes() {
        return inquiries.of(caseNumber).stream().map(Inquiry::outcome).toList();
    }
}
