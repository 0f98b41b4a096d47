package jp.menkyo.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.SettableClock;
import jp.menkyo.demo.DemoStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MenkyoTest
class DoorTest {

    private static final Pattern FRAMED_BY_A_CASE = Pattern.compile("data-document=@\\{([^(]+)\\(");

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/me",
                "/api/worklist",
                "/nothing-of-this-name",
                "/desk",
                "/camunda/app/tasklist/default/",
                "/camunda/api/engine/engine/default/task",
                "/actuator/prometheus",
                "/actuator"
            })
    void keepsEverythingBehindTheSignIn(String path) {
        var answer = new OfficerClient(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("NOT_SIGNED_IN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/actuator/health", "/v3/api-docs", "/api/csrf"})
    void leavesOpenWhatNeedsNoSignIn(String path) {
        assertThat(new OfficerClient(port).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void sendsABrowserToTheSignInAndBack() {
        var browser = new OfficerClient(port);

        assertThat(redirect(browser.page("/camunda/app/tasklist/"))).isEqualTo("/login");
        var csrf = browser.csrf();
        var answer = browser.send(browser.to("/login")
                .header(csrf.get("header").asText(), csrf.get("token").asText())
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=examiner1&password=" + DemoStaff.passwordOf("examiner1"))));

        assertThat(redirect(answer)).startsWith("/camunda/app/tasklist/");
    }

    @Test
    void refusesChangesWithoutTheToken() {
        var client = OfficerClient.signedIn(port, "examiner1");

        var answer = client.send(client.to("/logout").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("CSRF_TOKEN_MISSING");
        assertThat(client.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesASignInWithoutTheToken() {
        var client = new OfficerClient(port);

        var answer = client.send(client.to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=examiner1&password=" + DemoStaff.passwordOf("examiner1"))));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void changesSessionAndTokenAtSignIn() {
        var client = new OfficerClient(port);
        var token = client.csrf().get("token").asText();
        var session = client.cookie("JSESSIONID");

        client.signIn("examiner1", DemoStaff.passwordOf("examiner1"));

        assertThat(client.cookie("JSESSIONID")).isPresent().isNotEqualTo(session);
        var stale =
                client.send(client.to("/logout").header("X-CSRF-TOKEN", token).POST(BodyPublishers.noBody()));
        assertThat(stale.statusCode()).isEqualTo(403);
    }

    @Test
    void endsTheSessionAtSignOut() {
        var client = OfficerClient.signedIn(port, "examiner1");

        assertThat(client.post("/logout", "").statusCode()).isEqualTo(204);
        assertThat(client.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsOneSessionPerOfficerTheNewest() {
        var first = OfficerClient.signedIn(port, "treasurer1");
        var second = OfficerClient.signedIn(port, "treasurer1");

        assertThat(first.get("/api/me").body()).contains("SESSION_REPLACED");
        assertThat(second.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void endsTheSessionAfterNineHours() {
        var client = OfficerClient.signedIn(port, "examiner1");

        clock.advance(Duration.ofHours(9).minusMinutes(1));
        assertThat(client.get("/api/me").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(2));
        assertThat(client.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void tellsTheLoadBalancerLittleAndTheOperatorAll() {
        var stranger = new OfficerClient(port);
        for (var probe : new String[] {"liveness", "readiness"}) {
            var answer = stranger.get("/actuator/health/" + probe);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        }
        assertThat(stranger.get("/actuator/health/operator").statusCode()).isEqualTo(401);
        assertThat(OfficerClient.signedIn(port, "examiner1")
                        .get("/actuator/health/operator")
                        .statusCode())
                .isEqualTo(403);
        assertThat(OfficerClient.signedIn(port, "sysofficer1")
                        .get("/actuator/health/operator")
                        .body())
                .contains("\"db\"", "\"diskSpace\"");
    }

    @Test
    void showsMetricsToTheSystemAdministratorAlone() {
        assertThat(OfficerClient.signedIn(port, "examiner1").get("/actuator").statusCode())
                .isEqualTo(403);
        assertThat(OfficerClient.signedIn(port, "sysadmin1").get("/actuator").statusCode())
                .isEqualTo(200);
    }

    @Test
    void hidesTheSessionFromScriptsAndOtherSites() {
        var answer = new OfficerClient(port).get("/api/csrf");

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("JSESSIONID", "HttpOnly", "SameSite=Strict");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/login", "/api/me", "/api/csrf", "/desk", "/api/cases/R7-000001-S/documents/1", "/no-such-page"
            })
    void putsSecurityHeadersOnEveryAnswer(String path) {
        for (var client : new OfficerClient[] {new OfficerClient(port), OfficerClient.signedIn(port, "examiner1")}) {
            var headers = client.page(path).headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        }
    }

    @Test
    void letsOnlyOurPagesFrameDocuments() {
        var client = OfficerClient.signedIn(port, "examiner1");

        assertThat(policy(client.get("/api/me"))).endsWith("frame-ancestors 'none'");
        assertThat(framed())
                .hasSize(3)
                .allSatisfy(path -> assertThat(policy(client.get(path))).endsWith("frame-ancestors 'self'"));
    }

    /** What the page of a case opens beside itself. */
    private static List<String> framed() {
        return Stream.of("papers", "certificate")
                .map(part -> template("/templates/casepage/" + part + ".html"))
                .flatMap(page -> FRAMED_BY_A_CASE.matcher(page).results())
                .map(found -> found.group(1).replace("{n}", "R7-000001-S").replace("{d}", "1"))
                .toList();
    }

    private static String template(String path) {
        try (var page = DoorTest.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static String redirect(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    @Test
    void showsABrowserAPageAndAProgramAProblemWhenNothingIsThere() {
        var client = OfficerClient.signedIn(port, "examiner1");

        var page = client.page("/no-such-page");
        var answer = client.get("/api/no-such-interface");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("ページが見つかりません").doesNotContain("no-such-page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"NOT_FOUND\"", "見つかりません", "\"errors\":[]");
    }

    @Test
    void showsABrowserAPageWhenItMayNotGoThere() {
        var page = OfficerClient.signedIn(port, "examiner1").page("/camunda/app/admin/default/");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("権限がありません");
    }

    @Test
    void describesTheSignInForPrograms() {
        var description = new OfficerClient(port).get("/v3/api-docs").body();

        assertThat(description).contains("\"/login\"", "\"/logout\"", "\"/api/me\"", "\"/api/csrf\"");
    }

    @Test
    void explainsItselfToAnOfficerWhoComesBackTooLate() {
        var browser = new OfficerClient(port);

        var answer = browser.send(browser.to("/login")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=x&password=y")));

        assertThat(redirect(answer)).isEqualTo("/login?again");
        assertThat(browser.page("/login?again").body()).contains("もう一度入力してください");
        assertThat(browser.page("/login?replaced").body()).contains("別の端末でログインした");
    }
}
