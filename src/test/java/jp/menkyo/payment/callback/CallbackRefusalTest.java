package jp.menkyo.payment.callback;

import static jp.menkyo.payment.callback.CallbackClient.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.excess.Discrepancy;
import jp.menkyo.payment.online.OnlineOrders;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.Yen;
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
class CallbackRefusalTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);

    @LocalServerPort
    int port;

    @Value("${menkyo.payment.callback-secret}")
    String secret;

    @Autowired
    Payments payments;

    @Autowired
    OnlineOrders orders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final CaseNumber caseNumber = PaymentFixture.freshCase();
    private final String event = OpaqueId.random("ev");
    private CallbackClient service;

    @BeforeEach
    void order() {
        service = new CallbackClient(port, secret);
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        orders.place(caseNumber);
    }

    @Test
    void refusesAForgedMessageAndRemembersIt() {
        long before = audited("REFUSED_PAYMENT_CALLBACK", "SIGNATURE_FORGED");
        var body = body(event, 5600, "JPY", "PAID");
        var otherKey = new CallbackClient(port, "another-secret-of-some-length-here");

        var answers = List.of(
                service.postUnsigned(body),
                service.post(body, otherKey.seal(body)),
                service.post(body.replace("5600", "5601"), service.seal(body)));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(text(answer, "code")).isEqualTo("SIGNATURE_FORGED");
        });
        assertThat(payments.settled(caseNumber)).isFalse();
        assertThat(audited("REFUSED_PAYMENT_CALLBACK", "SIGNATURE_FORGED") - before)
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"5599, JPY, WRONG_AMOUNT", "56000, JPY, WRONG_AMOUNT", "5600, USD, WRONG_CURRENCY"})
    void marksNothingAsPaidWhenMoneyDoesNotFit(long amount, String currency, Discrepancy.Kind kind) {
        var first = service.post(body(event, amount, currency, "PAID"));
        var again = service.post(body(event, amount, currency, "PAID"));

        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(text(first, "code")).isEqualTo(kind.name());
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
    void refusesAnotherOrderOfTheSameCharge() {
        var body = body(event, 5600, "JPY", "PAID").replace("\"or_", "\"or_other");

        assertThat(text(service.post(body), "code")).isEqualTo("WRONG_ORDER");
        assertThat(payments.settled(caseNumber)).isFalse();
    }

    @Test
    void refusesAnUnknownChargeAndRemembersIt() {
        var body = body(event, 5600, "JPY", "PAID").replaceAll("\"ch_[a-z]+\"", "\"ch_nobody\"");

        var answer = service.post(body);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer, "code")).isEqualTo("UNKNOWN_CHARGE");
        assertThat(audited("REFUSED_PAYMENT_CALLBACK", "UNKNOWN_CHARGE")).isPositive();
    }

    @Test
    void refusesAnEventIdThatMeantSomethingElse() {
        service.post(body(event, 5000, "JPY", "PAID"));

        var answer = service.post(body(event, 5600, "JPY", "PAID"));

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

        var answer = service.post(form.formatted(rest));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void refusesFarTooLargeMessages() {
        assertThat(service.post("{\"eventId\": \"" + "x".repeat(9000) + "\"}").statusCode())
                .isEqualTo(413);
    }

    private long audited(String action, String reason) {
        return count("action = ? and reason = ?", action, reason);
    }

    private long audited(String action) {
        return count("action = ? and case_number = ?", action, caseNumber.value());
    }

    private String body(String eventId, long amount, String currency, String status) {
        return CallbackClient.body(payments.of(caseNumber).get(0), eventId, amount, currency, status);
    }

    private long count(String where, String first, String second) {
        return transaction.execute(status -> jdbc.sql("select count(*) from audit.event where " + where)
                .params(first, second)
                .query(Long.class)
                .single());
    }
}
