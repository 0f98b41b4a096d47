package jp.menkyo.payment.callback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Discrepancy;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.Yen;
import jp.menkyo.simulator.payprovider.Seal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class CallbackTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Value("${menkyo.payment.callback-secret}")
    String secret;

    @Autowired
    Payments payments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectMapper json;

    private final CaseNumber caseNumber = PaymentFixture.freshCase();
    private final String event = OpaqueId.random("ev");

    @BeforeEach
    void order() {
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        payments.requestOnline(caseNumber);
    }

    @Test
    void settlesTheChargeOnceHoweverOftenTheEventComes() throws Exception {
        var first = post(body(event, 5600, "JPY", "PAID"));
        var second = post(body(event, 5600, "JPY", "PAID"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(read(first).get("outcome").asText()).isEqualTo("SETTLED");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(payments.of(caseNumber).get(0).state()).isEqualTo(Charge.State.PAID);
        assertThat(payments.ledger(caseNumber))
                .filteredOn(entry -> entry.kind() == Entry.Kind.PAID_ONLINE)
                .hasSize(1);
        assertThat(audited("CHARGE_SETTLED")).isOne();
    }

    @Test
    void settlesOnceWhenTheEventComesManyTimesAtOnce() {
        var body = body(event, 5600, "JPY", "PAID");
        var answers = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> post(body)))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(audited("CHARGE_SETTLED")).isOne();
    }

    @Test
    void keepsAPaymentWhenTheCancellationOfAnEarlierTryComesAfterIt() throws Exception {
        post(body(event, 5600, "JPY", "PAID"));

        var late = post(body(OpaqueId.random("ev"), 5600, "JPY", "CANCELLED"));

        assertThat(read(late).get("outcome").asText()).isEqualTo("NOTED");
        assertThat(payments.settled(caseNumber)).isTrue();
    }

    @Test
    void takesAPaymentAfterACancelledTry() throws Exception {
        post(body(OpaqueId.random("ev"), 5600, "JPY", "CANCELLED"));
        assertThat(payments.settled(caseNumber)).isFalse();

        var paid = post(body(event, 5600, "JPY", "PAID"));

        assertThat(read(paid).get("outcome").asText()).isEqualTo("SETTLED");
        assertThat(payments.ledger(caseNumber))
                .extracting(Entry::kind)
                .containsExactly(
                        Entry.Kind.OPENED, Entry.Kind.ORDERED, Entry.Kind.ORDER_CLOSED, Entry.Kind.PAID_ONLINE);
    }

    @Test
    void refusesAForgedMessageAndRemembersIt() throws Exception {
        long before = audited("REFUSED_PAYMENT_CALLBACK", "SIGNATURE_FORGED");
        var body = body(event, 5600, "JPY", "PAID");

        var unsigned = send(request(body).build());
        var wrongKey = send(request(body)
                .header("X-Signature", new Seal("another-secret-of-some-length-here").of(bytes(body)))
                .build());
        var otherBytes = send(request(body.replace("5600", "5601"))
                .header("X-Signature", seal(body))
                .build());

        for (var answer : new HttpResponse<?>[] {unsigned, wrongKey, otherBytes}) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat((String) answer.body()).contains("SIGNATURE_FORGED");
        }
        assertThat(payments.settled(caseNumber)).isFalse();
        assertThat(audited("REFUSED_PAYMENT_CALLBACK", "SIGNATURE_FORGED") - before)
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"5599, JPY, WRONG_AMOUNT", "56000, JPY, WRONG_AMOUNT", "5600, USD, WRONG_CURRENCY"})
    void marksNothingAsPaidWhenMoneyDoesNotFit(long amount, String currency, Discrepancy.Kind kind) throws Exception {
        var first = post(body(event, amount, currency, "PAID"));
        var again = post(body(event, amount, currency, "PAID"));

        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(read(first).get("code").asText()).isEqualTo(kind.name());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(payments.settled(caseNumber)).isFalse();
        assertThat(payments.discrepancies(caseNumber)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.expected()).isEqualTo(new Yen(5600));
            assertThat(found.amount()).isEqualTo(amount);
        });
        assertThat(audited("PAYMENT_DISCREPANCY")).isOne();
    }

    @Test
    void acceptsTheRightAmountAfterAWrongOne() throws Exception {
        post(body(OpaqueId.random("ev"), 5000, "JPY", "PAID"));

        assertThat(post(body(event, 5600, "JPY", "PAID")).statusCode()).isEqualTo(200);
        assertThat(payments.settled(caseNumber)).isTrue();
    }

    @Test
    void refusesAnotherOrderOfTheSameCharge() throws Exception {
        var body = body(event, 5600, "JPY", "PAID").replace("\"or_", "\"or_other");

        assertThat(read(post(body)).get("code").asText()).isEqualTo("WRONG_ORDER");
        assertThat(payments.settled(caseNumber)).isFalse();
    }

    @Test
    void refusesAnUnknownChargeAndRemembersIt() throws Exception {
        var body = body(event, 5600, "JPY", "PAID").replaceAll("\"ch_[a-z]+\"", "\"ch_nobody\"");

        var answer = post(body);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(read(answer).get("code").asText()).isEqualTo("UNKNOWN_CHARGE");
        assertThat(audited("REFUSED_PAYMENT_CALLBACK", "UNKNOWN_CHARGE")).isPositive();
    }

    @Test
    void keepsMoneyThatComesAfterTheCancellationForARefund() throws Exception {
        payments.cancel(caseNumber);

        var answer = post(body(event, 5600, "JPY", "PAID"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(read(answer).get("outcome").asText()).isEqualTo("PAID_AFTER_CANCELLATION");
        assertThat(payments.of(caseNumber).get(0).state()).isEqualTo(Charge.State.CANCELLED);
        assertThat(payments.discrepancies(caseNumber))
                .extracting(Discrepancy::kind)
                .containsExactly(Discrepancy.Kind.PAID_AFTER_CANCELLATION);
    }

    @Test
    void noticesThatTheFeeWasPaidTwice() throws Exception {
        payments.receiveAtCounter(caseNumber, new Yen(5600), "reception1");

        var answer = post(body(event, 5600, "JPY", "PAID"));

        assertThat(read(answer).get("outcome").asText()).isEqualTo("PAID_TWICE");
        assertThat(payments.discrepancies(caseNumber)).hasSize(1);
        assertThat(audited("CHARGE_SETTLED")).isOne();
    }

    @Test
    void refusesAnEventIdThatMeantSomethingElse() throws Exception {
        post(body(event, 5000, "JPY", "PAID"));

        var answer = post(body(event, 5600, "JPY", "PAID"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(payments.settled(caseNumber)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "{\"eventId\": 1}",
                "{\"amount\": 5600.5, %s",
                "{\"amount\": -1, %s",
                "{\"amount\": \"5600\", %s",
                "{\"amount\": 5600, \"amount\": 5600, %s",
                "{\"amount\": 5600, \"unknown\": 1, %s",
                "{\"amount\": null, %s",
                "{%s"
            })
    void refusesMessagesOfAnotherForm(String form) {
        var rest =
                "\"eventId\": \"%s\", \"orderId\": \"o\", \"chargeId\": \"c\", \"currency\": \"JPY\", \"status\": \"PAID\","
                                .formatted(event)
                        + " \"at\": \"2026-11-02T01:02:03Z\"}";

        var answer = post(form.formatted(rest));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void refusesFarTooLargeMessages() {
        assertThat(post("{\"eventId\": \"" + "x".repeat(9000) + "\"}").statusCode())
                .isEqualTo(413);
    }

    private String body(String eventId, long amount, String currency, String status) {
        var charge = payments.of(caseNumber).get(0);
        return """
                {"eventId": "%s", "orderId": "%s", "chargeId": "%s", "amount": %d, "currency": "%s", "status": "%s",
                 "at": "2026-11-23T10:15:30+09:00"}
                """.formatted(eventId, charge.orderId(), charge.id(), amount, currency, status);
    }

    private HttpResponse<String> post(String body) {
        return send(request(body).header("X-Signature", seal(body)).build());
    }

    private HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/payments/callbacks"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        return HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
    }

    private String seal(String body) {
        return new Seal(secret).of(bytes(body));
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode read(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }

    private long audited(String action) {
        return count("action = ? and case_number = ?", action, caseNumber.value());
    }

    private long audited(String action, String reason) {
        return count("action = ? and reason = ?", action, reason);
    }

    private long count(String where, String first, String second) {
        return transaction.execute(status -> jdbc.sql("select count(*) from audit.event where " + where)
                .params(first, second)
                .query(Long.class)
                .single());
    }
}
