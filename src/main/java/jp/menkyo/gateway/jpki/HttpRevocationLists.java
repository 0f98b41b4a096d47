package jp.menkyo.gateway.jpki;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.menkyo.gateway.guard.NotAnswered;
import jp.menkyo.gateway.line.Whole;
import jp.menkyo.shared.RevocationSource;
import org.springframework.stereotype.Component;

/** Fetches lists over HTTP from the configured addresses and keeps each until its publisher announces the next. */
@Component
class HttpRevocationLists implements RevocationSource {

    private final JpkiSettings settings;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<URI, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(byte[] list, Instant since, Instant until) {

        /** Not after its time, and not before it either: a clock that was set back makes the list one of the future. */
        boolean usable(Instant now) {
            return !now.isBefore(since) && now.isBefore(until);
        }
    }

    HttpRevocationLists(JpkiSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public byte[] list(URI distributionPoint) {
        if (!settings.revocationLists().contains(distributionPoint)) {
            throw new Unavailable("UNKNOWN_ADDRESS");
        }
        var known = kept.get(distributionPoint);
        if (known != null && known.usable(clock.instant())) {
            return known.list();
        }
        var list = fetch(distributionPoint);
        kept.put(distributionPoint, new Kept(list, clock.instant(), until(list)));
        return list;
    }

    private Instant until(byte[] list) {
        var longest = clock.instant().plus(settings.revocationCache());
        return NextUpdate.of(list).filter(longest::isAfter).orElse(longest);
    }

    private byte[] fetch(URI address) {
        var answer = http.sendAsync(HttpRequest.newBuilder(address).build(), info -> new Whole(settings.largestList()));
        try {
            // the limit covers connecting and the body too, which a request's own timeout does not
            var list = answer.get(settings.revocationLimit().toMillis(), TimeUnit.MILLISECONDS);
            if (list.statusCode() != 200) {
                throw new Unavailable("STATUS_" + list.statusCode());
            }
            return list.body();
        } catch (ExecutionException failed) {
            throw new Unavailable(failed.getCause() instanceof NotAnswered ? "TOO_LARGE" : "UNREACHABLE");
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new Unavailable("TIMEOUT");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable("INTERRUPTED");
        }
    }
}
