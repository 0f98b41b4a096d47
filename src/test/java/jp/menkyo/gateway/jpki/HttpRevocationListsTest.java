package jp.menkyo.gateway.jpki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.menkyo.SettableClock;
import jp.menkyo.shared.RevocationSource.Unavailable;
import jp.menkyo.simulator.jpki.TestCa;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HttpRevocationListsTest {

    private static final int LARGEST = 4096;
    private static final TestCa ISSUER = TestCa.p384("Tomorrow", "");

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer server;
    private URI address;
    private volatile byte[] published;
    private volatile int status = 200;
    private volatile int missing;

    @BeforeEach
    void publishesAList() throws IOException {
        published = ISSUER.list(clock.instant(), clock.instant().plus(Duration.ofHours(6)));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(status, published.length + missing);
            exchange.getResponseBody().write(published);
            if (missing == 0) {
                exchange.close();
            } else {
                // the rest never comes, and the line stays open
                exchange.getResponseBody().flush();
            }
        });
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/a.crl");
    }

    @AfterEach
    void stops() {
        server.stop(0);
    }

    private HttpRevocationLists lists(Duration keep) {
        return lists(keep, Duration.ofMinutes(1));
    }

    private HttpRevocationLists lists(Duration keep, Duration limit) {
        return new HttpRevocationLists(new JpkiSettings(List.of(address), keep, limit, LARGEST), clock);
    }

    @Test
    void keepsAListUntilTheNextIsDue() {
        var lists = lists(Duration.ofDays(1));

        assertThat(lists.list(address)).isEqualTo(published).isSameAs(lists.list(address));
        clock.advance(Duration.ofHours(5));
        lists.list(address);
        assertThat(calls).hasValue(1);

        clock.advance(Duration.ofHours(2));
        lists.list(address);
        assertThat(calls).hasValue(2);
    }

    @Test
    void keepsNoListOfTheFutureWhenTheClockIsSetBack() {
        var lists = lists(Duration.ofDays(1));
        clock.advance(Duration.ofMinutes(30));
        lists.list(address);

        clock.reset();
        lists.list(address);

        assertThat(calls).hasValue(2);
    }

    @Test
    void keepsAListNoLongerThanTold() {
        var lists = lists(Duration.ofHours(1));

        lists.list(address);
        clock.advance(Duration.ofMinutes(61));
        lists.list(address);

        assertThat(calls).hasValue(2);
    }

    @Test
    void doesNotKeepNonsense() {
        published = "<html>".getBytes();
        var lists = lists(Duration.ofDays(1));

        lists.list(address);
        lists.list(address);

        assertThat(calls).hasValue(2);
    }

    @Test
    void callsNoAddressItWasNotTold() {
        var lists = lists(Duration.ofDays(1));

        assertThatThrownBy(() -> lists.list(address.resolve("/b.crl"))).isInstanceOf(Unavailable.class);
        assertThat(calls).hasValue(0);
    }

    @Test
    void saysWhenThereIsNoList() {
        var lists = lists(Duration.ofDays(1));
        status = 404;
        assertThatThrownBy(() -> lists.list(address))
                .isInstanceOf(Unavailable.class)
                .hasMessage("STATUS_404");

        server.stop(0);
        assertThatThrownBy(() -> lists.list(address))
                .isInstanceOf(Unavailable.class)
                .hasMessage("UNREACHABLE");
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void doesNotWaitForAListThatNeverEnds() {
        missing = 1;

        assertThatThrownBy(
                        () -> lists(Duration.ofDays(1), Duration.ofMillis(300)).list(address))
                .isInstanceOf(Unavailable.class)
                .hasMessage("TIMEOUT");
    }

    @Test
    void takesNoMoreThanTheLargestList() {
        var lists = lists(Duration.ofDays(1));
        published = new byte[LARGEST];
        assertThat(lists.list(address)).hasSize(LARGEST);

        published = new byte[LARGEST + 1];
        assertThatThrownBy(() -> lists.list(address))
                .isInstanceOf(Unavailable.class)
                .hasMessage("TOO_LARGE");

        // larger than told, and without an end: hung up, not waited for
        missing = Integer.MAX_VALUE / 2;
        assertThatThrownBy(() -> lists.list(address))
                .isInstanceOf(Unavailable.class)
                .hasMessage("TOO_LARGE");
    }
}
