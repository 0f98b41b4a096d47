package jp.menkyo.gateway.line;

import com.fasterxml.jackson.databind.Module;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import jp.menkyo.gateway.GatewayStatus;
import jp.menkyo.gateway.guard.AddressRule;
import jp.menkyo.gateway.guard.BreakerSettings;
import jp.menkyo.gateway.guard.Guard;
import jp.menkyo.gateway.guard.LinePolicies;
import jp.menkyo.gateway.guard.LinePolicy;
import jp.menkyo.gateway.guard.Quotas;
import jp.menkyo.gateway.guard.TrustRule;
import jp.menkyo.shared.problem.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the lines to outside systems and reports how they are. */
@Component
public class Lines implements GatewayStatus {

    private final BreakerSettings breaker;
    private final LinePolicies policies;
    private final AddressRule addresses;
    private final TrustRule trust;
    private final Books books;
    private final MeterRegistry meters;
    private final Clock clock;
    private final List<Line> open = new CopyOnWriteArrayList<>();

    Lines(
            BreakerSettings breaker,
            LinePolicies policies,
            AddressRule addresses,
            TrustRule trust,
            Books books,
            MeterRegistry meters,
            Clock clock) {
        this.breaker = breaker;
        this.policies = policies;
        this.addresses = addresses;
        this.trust = trust;
        this.books = books;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Opens the line to a gateway.
     *
     * @param modules what JSON needs to know beyond the ordinary for this gateway
     * @throws StartRefused when the address is missing or may not be used, or the certificates are missing
     */
    public Line open(String gateway, LineSettings settings, Module... modules) {
        var policy = policies.of(gateway);
        var url = addresses.check(gateway, settings.url());
        var exchange = new Exchange(url, settings.connectTimeout(), context(gateway, url, policy), new Wire(modules));
        var quotas = new Quotas(gateway, policy.quota(), perDay -> books.takeFromDay(gateway, perDay));
        var guard = new Guard(gateway, policy, breaker, quotas, clock);
        var gauge = new Gauge(meters, gateway, guard);
        var line = new Line(gateway, exchange, guard, policy, settings.readTimeout(), books, gauge, clock);
        open.add(line);
        return line;
    }

    private @Nullable SSLContext context(String gateway, URI url, LinePolicy policy) {
        return "https".equals(url.getScheme()) ? trust.context(gateway, policy.tls()) : null;
    }

    @Override
    public void retry(String gateway) {
        open.stream()
                .filter(line -> line.gateway().equals(gateway))
                .forEach(line -> line.guard().open());
    }

    @Override
    public List<State> all() {
        return open.stream().map(this::state).toList();
    }

    private State state(Line line) {
        var guard = line.guard();
        var condition = books.stopped(line.gateway()) ? Condition.STOPPED : guard.condition();
        var quotas = guard.quotas();
        var load = new Load(
                guard.busy(),
                line.policy().atOnce(),
                quotas.agreed().perMinute(),
                quotas.usedThisMinute(),
                quotas.agreed().perDay());
        var trouble = line.trouble();
        return trouble == null
                ? new State(line.gateway(), condition, guard.changedAt(), null, null, null, load)
                : new State(
                        line.gateway(),
                        condition,
                        guard.changedAt(),
                        trouble.failure().name(),
                        trouble.failure().label(),
                        trouble.at(),
                        load);
    }
}
