package jp.menkyo.gateway.matrix;

import java.time.Duration;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import jp.menkyo.gateway.guard.LinePolicies;
import jp.menkyo.gateway.guard.LinePolicy;
import jp.menkyo.gateway.guard.LinePolicy.Operation;
import org.springframework.core.env.Environment;

/**
 * How long each try waits for its answer. As a rule for as long as it takes, so that a busy machine changes no cell; where a cell
 * is about time, hardly at all, and the answer comes long after that. So no try is a race between its limit and its answer.
 */
final class Patience extends LinePolicies {

    /** The answer to a try that has no patience comes after this, if at all. */
    static final Duration TOO_LONG = Duration.ofSeconds(5);

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration SHORT = Duration.ofMillis(100);

    private static final Hurry NONE = new Hurry("", () -> false);

    private volatile Hurry hurry = NONE;

    /** Tries of {@code operation} run out of time while it {@code lasts}. */
    private record Hurry(String operation, BooleanSupplier lasts) {}

    Patience(Environment environment) {
        super(environment);
    }

    /** Every try from now on waits for as long as it takes. */
    void restore() {
        hurry = NONE;
    }

    /** Tries of an operation from now on run out of time while it {@code lasts}; what comes before or after it does not. */
    void hurry(String operation, BooleanSupplier lasts) {
        hurry = new Hurry(LinePolicy.name(operation), lasts);
    }

    @Override
    public LinePolicy of(String gateway) {
        var declared = super.of(gateway);
        return new LinePolicy(
                declared.atOnce(),
                declared.queueFor(),
                declared.quota(),
                declared.retryPause(),
                declared.tls(),
                new Limited(declared.operations()));
    }

    private Duration limit(String operation) {
        var now = hurry;
        return now.operation().equals(operation) && now.lasts().getAsBoolean() ? SHORT : LONG;
    }

    /** The operations as declared, with the limit of the moment. */
    private final class Limited extends AbstractMap<String, Operation> {

        private final Map<String, Operation> declared;

        Limited(Map<String, Operation> declared) {
            this.declared = declared;
        }

        @Override
        public Set<Entry<String, Operation>> entrySet() {
            return declared.entrySet().stream()
                    .map(one -> Map.entry(
                            one.getKey(),
                            new Operation(limit(one.getKey()), one.getValue().tries())))
                    .collect(Collectors.toSet());
        }
    }
}
