package jp.menkyo.payment.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import jp.menkyo.payment.Charge;
import jp.menkyo.simulator.payprovider.Seal;

/** Writes to the callback door as the payment service does, or as somebody who pretends to be it. */
final class CallbackClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final Seal seal;

    CallbackClient(int port, String secret) {
        this.port = port;
        this.seal = new Seal(secret);
    }

    static String body(Charge charge, String eventId, long amount, String currency, String status) {
        return """
                {"eventId": "%s", "orderId": "%s", "chargeId": "%s", "amount": %d, "currency": "%s", "status": "%s",
                 "at": "2026-11-23T10:15:30+09:00"}
                """.formatted(eventId, charge.orderId(), charge.id(), amount, currency, status);
    }

    /** Sends with the right signature. */
    HttpResponse<String> post(String body) {
        return post(body, seal(body));
    }

    HttpResponse<String> post(String body, String signature) {
        return send(request(body).header("X-Signature", signature));
    }

    HttpResponse<String> postUnsigned(String body) {
        return send(request(body));
    }

    String seal(String body) {
        return seal.of(body.getBytes(StandardCharsets.UTF_8));
    }

    static String text(HttpResponse<String> answer, String field) {
        try {
            JsonNode value = JSON.readTree(answer.body()).path(field);
            return value.asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/payments/callbacks"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }
}
