package jp.menkyo.gateway.line;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** One request and its answer over HTTP/1.1, or the reason why there is none. */
final class Exchange {

    private static final int LARGEST = 256 * 1024;

    private final RestClient client;
    private final Wire wire;

    Exchange(URI url, LineSettings settings, Wire wire) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.readTimeout());
        this.client = RestClient.builder()
                .baseUrl(url.toString())
                .requestFactory(requests)
                .build();
        this.wire = wire;
    }

    /** There is no usable answer. It carries nothing of what was sent or received, and no stack: it is an expected event. */
    static final class Failed extends RuntimeException {

        private final Failure failure;

        Failed(Failure failure) {
            super(failure.name(), null, false, false);
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }

    /** @throws Failed when there is no usable answer */
    <A extends Answer> A make(Call<A> call, String requestId) {
        try {
            var answer = client.method(call.body() == null ? HttpMethod.GET : HttpMethod.POST)
                    .uri(call.path())
                    .accept(MediaType.APPLICATION_JSON)
                    .header("Idempotency-Key", call.key())
                    .header("X-Legal-Basis", call.legalBasis())
                    .header("X-Request-Id", requestId);
            if (call.body() != null) {
                answer = answer.contentType(MediaType.APPLICATION_JSON).body(wire.write(call.body()));
            }
            return checked(
                    call, requestId, answer.exchangeForRequiredValue((request, response) -> read(call, response)));
        } catch (ResourceAccessException e) {
            throw new Failed(Failure.of(e));
        }
    }

    private <A extends Answer> A read(Call<A> call, ClientHttpResponse response) throws IOException {
        var status = response.getStatusCode();
        if (!status.is2xxSuccessful()) {
            throw new Failed(status.is5xxServerError() ? Failure.SERVER_ERROR : Failure.REFUSED);
        }
        var body = response.getBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new Failed(Failure.GARBAGE);
        }
        try {
            return wire.read(body, response.getHeaders(), call.type());
        } catch (Wire.NotAnAnswer garbage) {
            throw new Failed(Failure.GARBAGE);
        }
    }

    private static <A extends Answer> A checked(Call<A> call, String requestId, A answer) {
        if (!answer.requestId().equals(requestId)) {
            throw new Failed(Failure.GARBAGE);
        }
        if (!call.concerns().test(answer)) {
            throw new Failed(Failure.WRONG_PERSON);
        }
        return answer;
    }
}
