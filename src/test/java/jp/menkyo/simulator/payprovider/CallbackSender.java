package jp.menkyo.simulator.payprovider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import jp.menkyo.simulator.AppAddress;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reports payments to the application, signed; tries again for a while when nobody listens. */
@Component
class CallbackSender implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TRIES = 20;

    /** Not known yet, or other work is going on in the case: the same report may be taken in a moment. */
    private static final Set<Integer> LATER = Set.of(404, 409, 429);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final ScheduledExecutorService clerk = Executors.newScheduledThreadPool(2, task -> {
        var thread = new Thread(task, "simulated-payment-service");
        thread.setDaemon(true);
        return thread;
    });
    private final AppAddress app;
    private final Faults faults;
    private final Seal seal;

    CallbackSender(AppAddress app, Faults faults, @Value("${menkyo.payment.callback-secret}") String secret) {
        this.app = app;
        this.faults = faults;
        this.seal = new Seal(secret);
    }

    /** Reports a payment as the fault switch says; {@code heard} learns of it when the application confirms. */
    void report(Order order, long amount, String currency, Consumer<Order> heard) {
        report(order, "PAID", amount, currency, heard);
    }

    /** The same for a status of its own: CANCELLED when a number ran out, REVERSED when a payment was taken back. */
    void report(Order order, String status, long amount, String currency, Consumer<Order> heard) {
        var setting = faults.setting("payprovider");
        boolean lost = setting.fault() == Fault.DOWN
                || setting.fault() == Fault.RESET
                || setting.fault() == Fault.ERROR_500
                || setting.fault() == Fault.GARBAGE;
        if (lost) {
            return;
        }
        var body = body(order, status, amount, currency, setting.fault() == Fault.WRONG_PERSON);
        long delay = setting.fault() == Fault.LATE ? setting.delay().toMillis() : 0;
        int times = setting.fault() == Fault.DUPLICATE ? 2 : 1;
        for (int n = 0; n < times; n++) {
            clerk.schedule(() -> send(order, body, heard, 1), delay, TimeUnit.MILLISECONDS);
        }
    }

    /** Reports at once, whatever the switch says, that an amount was taken back. */
    void reportTakenBack(Order order, long amount) {
        try {
            var answer = http.send(request(body(order, "REVERSED", amount, "JPY", false)), BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the application answered " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] body(Order order, String status, long amount, String currency, boolean aboutSomebodyElse) {
        var event = new LinkedHashMap<String, Object>();
        event.put("eventId", "ev_%s_%d_%s_%s".formatted(order.orderId().substring(3), amount, currency, status));
        event.put("orderId", order.orderId());
        event.put("chargeId", aboutSomebodyElse ? "ch_somebody_else" : order.chargeId());
        event.put("amount", amount);
        event.put("currency", currency);
        event.put("status", status);
        if (order.method() != null) {
            event.put("method", order.method().name());
        }
        event.put("at", Instant.now().toString());
        try {
            return json.writeValueAsString(event).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(Order order, byte[] body, Consumer<Order> heard, int attempt) {
        try {
            var answer = http.send(request(body), BodyHandlers.discarding());
            if (answer.statusCode() == 200) {
                heard.accept(order);
            } else if (LATER.contains(answer.statusCode()) || answer.statusCode() >= 500) {
                again(order, body, heard, attempt);
            }
        } catch (IOException e) {
            again(order, body, heard, attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void again(Order order, byte[] body, Consumer<Order> heard, int attempt) {
        if (attempt < TRIES && !clerk.isShutdown()) {
            clerk.schedule(
                    () -> send(order, body, heard, attempt + 1), PAUSE.toMillis() * attempt, TimeUnit.MILLISECONDS);
        }
    }

    private HttpRequest request(byte[] body) {
        return HttpRequest.newBuilder(app.of("/api/payments/callbacks"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("X-Signature", seal.of(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    @Override
    public void close() {
        clerk.shutdownNow();
    }
}
