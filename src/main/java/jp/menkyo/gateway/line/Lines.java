package jp.menkyo.gateway.line;

import com.fasterxml.jackson.databind.Module;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.menkyo.gateway.GatewayStatus;
import jp.menkyo.gateway.Inquiries;
import jp.menkyo.shared.problem.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Opens the lines to outside systems and reports how they are. */
@Component
public class Lines implements GatewayStatus {

    private static final int TRIALS = 2;

    private final BreakerSettings settings;
    private final Inquiries inquiries;
    private final Clock clock;
    private final AddressRule rule;
    private final List<Line> open = new CopyOnWriteArrayList<>();

    Lines(BreakerSettings settings, Inquiries inquiries, Clock clock, @Value("${menkyo.demo:false}") boolean demo) {
        this.settings = settings;
        this.inquiries = inquiries;
        this.clock = clock;
        this.rule = new AddressRule(demo);
    }

    /**
     * Opens the line to a gateway.
     *
     * @param modules what JSON needs to know beyond the ordinary for this gateway
     * @throws StartRefused when the address is missing or may not be used
     */
    public Line open(String gateway, LineSettings line, Module... modules) {
        var exchange = new Exchange(rule.check(gateway, line.url()), line, new Wire(modules));
        var opened = new Line(gateway, exchange, breaker(gateway), inquiries, clock);
        open.add(opened);
        return opened;
    }

    private CircuitBreaker breaker(String gateway) {
        var config = CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.calls())
                .minimumNumberOfCalls(settings.calls() / 2)
                .failureRateThreshold(settings.failurePercent())
                .waitDurationInOpenState(settings.openFor())
                .permittedNumberOfCallsInHalfOpenState(TRIALS)
                .build();
        return CircuitBreaker.of(gateway, config);
    }

    @Override
    public List<State> all() {
        return open.stream().map(Lines::state).toList();
    }

    private static State state(Line line) {
        var condition = switch (line.state()) {
            case OPEN, FORCED_OPEN -> Condition.INTERRUPTED;
            case HALF_OPEN -> Condition.PROBING;
            default -> Condition.WORKING;
        };
        var trouble = line.trouble();
        return trouble == null
                ? new State(line.gateway(), condition, line.changedAt(), null, null, null)
                : new State(
                        line.gateway(),
                        condition,
                        line.changedAt(),
                        trouble.failure().name(),
                        trouble.failure().label(),
                        trouble.at());
    }
}
