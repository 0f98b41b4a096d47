package jp.menkyo.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.SettableClock;
import jp.menkyo.demo.DemoStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class SignInTest {

    private static final String PASSWORD = "Hatsuyuki-Kogarashi-7";
    private static final AtomicInteger NEXT = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    String username;

    @BeforeEach
    void openAccount() {
        int number = NEXT.incrementAndGet();
        username = "locktest" + number;
        accounts.open(new NewAccount(username, "T-" + number, "検査 太郎", PASSWORD, Set.of(Role.RECEPTION), false));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void opensTheDoorForEachDemoOfficer() {
        for (var officer : DemoStaff.officers()) {
            var client = OfficerClient.signedIn(port, officer.username());

            var me = client.json(client.get("/api/me"));

            assertThat(me.get("username").asText()).isEqualTo(officer.username());
            assertThat(me.get("name").asText()).isEqualTo(officer.name());
            assertThat(me.get("roles").get(0).asText())
                    .isEqualTo(officer.roles().iterator().next().code());
        }
    }

    @Test
    void answersTheSameToUnknownNameAndWrongPassword() {
        var unknown = new OfficerClient(port).signIn("nobody", PASSWORD);
        var wrong = new OfficerClient(port).signIn(username, "wrong");

        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body()).contains("SIGN_IN_REFUSED");
        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void locksTheAccountAfterFiveFailuresForAQuarterOfAnHour() {
        fail(4);
        assertThat(signIn(PASSWORD)).isEqualTo(204);
        fail(5);

        assertThat(signIn(PASSWORD)).isEqualTo(401);
        clock.advance(Duration.ofMinutes(14));
        assertThat(signIn(PASSWORD)).isEqualTo(401);
        clock.advance(Duration.ofMinutes(2));
        assertThat(signIn(PASSWORD)).isEqualTo(204);
    }

    @Test
    void countsAnewAfterALock() {
        fail(5);
        clock.advance(Duration.ofMinutes(16));
        fail(4);

        assertThat(signIn(PASSWORD)).isEqualTo(204);
    }

    @Test
    void allowsNoMoreGuessesAtOnceThanOneAfterTheOther() throws InterruptedException {
        var pool = Executors.newFixedThreadPool(8);
        Callable<Integer> guess = () -> signIn("wrong");
        pool.invokeAll(IntStream.range(0, 12).mapToObj(i -> guess).toList());
        pool.shutdown();

        assertThat(count("SIGN_IN_REFUSED", "WRONG_PASSWORD")).isEqualTo(5);
        assertThat(count("SIGN_IN_REFUSED", "LOCKED")).isEqualTo(7);
    }

    @Test
    void recordsSuccessFailureLockAndSignOut() {
        fail(5);
        signIn(PASSWORD);
        clock.advance(Duration.ofMinutes(16));
        var client = new OfficerClient(port);
        client.signIn(username, PASSWORD);
        client.post("/logout", "");

        assertThat(actions())
                .containsExactly(
                        "ACCOUNT_OPENED",
                        "SIGN_IN_REFUSED WRONG_PASSWORD",
                        "SIGN_IN_REFUSED WRONG_PASSWORD",
                        "SIGN_IN_REFUSED WRONG_PASSWORD",
                        "SIGN_IN_REFUSED WRONG_PASSWORD",
                        "SIGN_IN_REFUSED WRONG_PASSWORD",
                        "ACCOUNT_LOCKED",
                        "SIGN_IN_REFUSED LOCKED",
                        "SIGNED_IN",
                        "SIGNED_OUT");
    }

    @Test
    void neverRecordsANameThatIsNoAccount() {
        new OfficerClient(port).signIn("Typed-Password-Here-1", "x");

        assertThat(transaction.<List<String>>execute(
                        status -> jdbc.sql("select subject from audit.event where subject like 'Typed%'")
                                .query(String.class)
                                .list()))
                .isEmpty();
    }

    @Test
    void refusesADisabledAccountAndEndsItsSession() {
        var client = new OfficerClient(port);
        client.signIn(username, PASSWORD);

        accounts.disable(username);

        assertThat(client.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(signIn(PASSWORD)).isEqualTo(401);
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(i -> signIn("wrong"));
    }

    private int signIn(String password) {
        return new OfficerClient(port).signIn(username, password).statusCode();
    }

    private List<String> actions() {
        return transaction.execute(status -> jdbc.sql(
                        "select concat_ws(' ', action, reason) from audit.event where subject = ? order by id")
                .param(username)
                .query(String.class)
                .list());
    }

    private long count(String action, String reason) {
        return actions().stream().filter((action + " " + reason)::equals).count();
    }
}
