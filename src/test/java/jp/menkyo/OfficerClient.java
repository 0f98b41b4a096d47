package jp.menkyo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import jp.menkyo.demo.DemoStaff;
import jp.menkyo.simulator.portal.Multipart;

/** A program that works over HTTP as an officer would: one cookie jar, the CSRF header with everything that changes. */
public final class OfficerClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String base;

    public OfficerClient(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** A client that demo officer {@code username} has signed in with. */
    public static OfficerClient signedIn(int port, String username) {
        var client = new OfficerClient(port);
        var answer = client.signIn(username, DemoStaff.passwordOf(username));
        if (answer.statusCode() != 204) {
            throw new IllegalStateException("sign-in of " + username + " answered " + answer.statusCode());
        }
        return client;
    }

    public HttpResponse<String> signIn(String username, String password) {
        var form = "username=" + encode(username) + "&password=" + encode(password);
        return send(with(csrf(), to("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> get(String path) {
        return send(to(path));
    }

    /** As a browser that loads a page. */
    public HttpResponse<String> page(String path) {
        return send(to(path).header("Accept", "text/html,application/xhtml+xml"));
    }

    public HttpResponse<String> post(String path, String json) {
        return send(with(csrf(), to(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Any other method, with or without a body. */
    public HttpResponse<String> change(String method, String path, String json) {
        return send(with(csrf(), to(path))
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    /** As a browser that sends a form; the fields are given as name, value, name, value … */
    public HttpResponse<String> form(String path, String... fields) {
        var body = new StringBuilder();
        for (int n = 0; n < fields.length; n += 2) {
            body.append(n == 0 ? "" : "&").append(encode(fields[n])).append('=').append(encode(fields[n + 1]));
        }
        return send(with(csrf(), to(path))
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Sends scans. */
    public HttpResponse<String> upload(String path, Multipart body) {
        return send(with(csrf(), to(path)).header("Content-Type", body.type()).POST(body.publisher()));
    }

    /** To the engine's web applications, with the token that they keep in a cookie. */
    public HttpResponse<String> engine(String method, String path, String json) {
        get("/camunda/app/tasklist/default/");
        return send(to("/camunda/api" + path)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElse("none"))
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
    }

    /** A file that is no text. */
    public byte[] bytes(String path) {
        return sent(to(path), BodyHandlers.ofByteArray()).body();
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return sent(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The header and token to send with requests that change something. */
    public JsonNode csrf() {
        return json(get("/api/csrf"));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst();
    }

    private static HttpRequest.Builder with(JsonNode csrf, HttpRequest.Builder request) {
        return request.header(csrf.get("header").asText(), csrf.get("token").asText());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
