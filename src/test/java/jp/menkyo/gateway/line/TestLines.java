package jp.menkyo.gateway.line;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import jp.menkyo.gateway.Inquiries;

/** Lines for tests that have no time to wait. */
public final class TestLines {

    public static final Duration CONNECT = Duration.ofMillis(500);
    public static final Duration READ = Duration.ofMillis(900);

    private TestLines() {}

    /** A breaker that opens after two failures of four calls, for half a second. */
    public static Lines nervous(Inquiries inquiries) {
        return lines(inquiries, 4);
    }

    /** A breaker that hardly ever opens. */
    public static Lines patient(Inquiries inquiries) {
        return lines(inquiries, 1000);
    }

    private static Lines lines(Inquiries inquiries, int calls) {
        var settings = new BreakerSettings(calls, 50, Duration.ofMillis(500));
        return new Lines(settings, inquiries, Clock.systemDefaultZone(), true);
    }

    public static URI url(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
