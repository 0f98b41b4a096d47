package jp.menkyo.gateway.line;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jp.menkyo.gateway.guard.Guard;

/** Measures one line: {@code menkyo.gateway.call} per operation and outcome, and how many calls are on their way. */
final class Gauge {

    private final MeterRegistry meters;
    private final String gateway;

    Gauge(MeterRegistry meters, String gateway, Guard guard) {
        this.meters = meters;
        this.gateway = gateway;
        var tags = Tags.of("gateway", gateway);
        meters.gauge("menkyo.gateway.busy", tags, guard, Guard::busy);
        meters.gauge(
                "menkyo.gateway.condition",
                tags,
                guard,
                watched -> watched.condition().ordinal());
    }

    Timer.Sample start() {
        return Timer.start(meters);
    }

    /** @param outcome code of an answer or of a failure; both are few */
    void stop(Timer.Sample watch, String operation, String outcome) {
        watch.stop(meters.timer("menkyo.gateway.call", "gateway", gateway, "operation", operation, "outcome", outcome));
    }
}
