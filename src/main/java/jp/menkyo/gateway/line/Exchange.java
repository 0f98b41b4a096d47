package jp.menkyo.gateway.line;

import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import jp.menkyo.gateway.guard.Failure;
import jp.menkyo.gateway.guard.NotAnswered;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** One request and its answer over HTTP/1.1, or the reason why there is none. */
final class Exchange {

    private static final String BYTES = MediaType.APPLICATION_OCTET_STREAM_VALUE;
    private static final String FILE = "application/pkcs7-mime";
    private static final int LARGEST = 256 * 1024;
    private static final long LARGEST_FILE = 1024L * 1024 * 1024;

    private final HttpClient http;
    private final URI base;
    private final Wire wire;

    /** @param trust whom we trust and as whom we come; null leaves both to Java */
    Exchange(URI base, Duration connectTimeout, @Nullable SSLContext trust, Wire wire) {
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout);
        this.http = (trust == null ? builder : builder.sslContext(trust)).build();
        this.base = base;
        this.wire = wire;
    }

    /**
     * @param limit for everything from the first byte sent to the last byte received
     * @throws NotAnswered when there is no usable answer
     */
    <A extends Answer> A make(Call<A> call, String requestId, Duration limit) {
        var response =
                send(request(call, requestId, MediaType.APPLICATION_JSON_VALUE), limit, info -> new Whole(LARGEST));
        Status.check(response);
        try {
            return checked(call, requestId, wire.read(response.body(), type(response), call.type()));
        } catch (Wire.NotAnAnswer garbage) {
            throw new NotAnswered(Failure.GARBAGE);
        }
    }

    /**
     * Fetches a file.
     *
     * @throws NotAnswered when it does not come whole
     */
    Fetched fetch(Call<Fetched> call, String requestId, Duration limit, Path into) {
        var response = send(
                request(call, requestId, FILE),
                limit,
                info -> info.statusCode() / 100 == 2
                        ? new ToFile(into, LARGEST_FILE)
                        : BodySubscribers.replacing(new ToFile.Taken(0, new byte[0])));
        Status.check(response);
        return checked(call, requestId, FileHead.read(response));
    }

    private <B> HttpResponse<B> send(HttpRequest request, Duration limit, BodyHandler<B> body) {
        try {
            return TimeLimiter.of(limit).executeFutureSupplier(() -> http.sendAsync(request, body));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAnswered(Failure.CUT_OFF);
        } catch (IOException | TimeoutException | CompletionException broken) {
            throw new NotAnswered(Failure.of(broken));
        } catch (RuntimeException unexpected) {
            throw unexpected;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpRequest request(Call<?> call, String requestId, String accepts) {
        var request = HttpRequest.newBuilder(URI.create(base + call.path()))
                .header("Accept", accepts)
                .header("Idempotency-Key", call.key())
                .header("X-Legal-Basis", call.legalBasis())
                .header("X-Request-Id", requestId);
        if (call.body() == null) {
            return request.GET().build();
        }
        if (call.body() instanceof Path file) {
            return request.header("Content-Type", FILE).POST(content(file)).build();
        }
        return request.header("Content-Type", call.body() instanceof byte[] ? BYTES : MediaType.APPLICATION_JSON_VALUE)
                .POST(BodyPublishers.ofByteArray(wire.write(call.body())))
                .build();
    }

    private static BodyPublisher content(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static @Nullable String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse(null);
    }

    private static <A extends Answer> A checked(Call<A> call, String requestId, A answer) {
        if (!answer.requestId().equals(requestId)) {
            throw new NotAnswered(Failure.GARBAGE);
        }
        if (!call.concerns().test(answer)) {
            throw new NotAnswered(Failure.WRONG_PERSON);
        }
        return answer;
    }
}
