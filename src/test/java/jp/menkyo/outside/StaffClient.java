package jp.menkyo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A program that signs in as an officer and uses the interfaces as an outsider would: over HTTP, nothing else. */
public final class StaffClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private StaffClient(String base) {
        this.base = base;
    }

    public static StaffClient anonymous(String base) {
        return new StaffClient(base);
    }

    public static StaffClient signIn(String base, String username, String password) {
        var client = new StaffClient(base);
        var answer = client.form("/login", Map.of("username", username, "password", password));
        assertThat(answer.statusCode()).as("sign-in of " + username).isEqualTo(204);
        return client;
    }

    public HttpResponse<String> form(String path, Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(writing(path, "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json"));
    }

    public JsonNode json(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path + " → " + answer.body()).isEqualTo(200);
        return read(answer.body());
    }

    public HttpResponse<String> post(String path, Map<String, ?> body) {
        try {
            return send(writing(path, "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Claims and completes a task by its first positive outcome, with the examples the task itself gives. */
    public HttpResponse<String> carryForward(String taskId) {
        assertThat(post("/api/worklist/" + taskId + "/claim", Map.of()).statusCode())
                .isEqualTo(204);
        var task = json("/api/worklist/" + taskId);
        var body = new LinkedHashMap<String, Object>();
        body.put("version", task.get("version").asLong());
        for (var outcome : task.get("outcomes")) {
            if (outcome.get("positive").asBoolean()) {
                body.put("outcome", outcome.get("code").asText());
                outcome.get("requires")
                        .forEach(wanted -> body.put(
                                wanted.get("field").asText(),
                                wanted.get("example").asText()));
                break;
            }
        }
        return post("/api/worklist/" + taskId + "/complete", body);
    }

    private HttpRequest.Builder writing(String path, String type) {
        var csrf = read(get("/api/csrf").body());
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .header(csrf.get("header").asText(), csrf.get("token").asText());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
