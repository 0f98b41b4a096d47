package jp.menkyo.simulator;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fault switches, one per outside system; {@code mail} is read by the mail catcher. */
@Component
public class Faults {

    /** Systems that have a switch. */
    public static final Set<String> GATEWAYS =
            Set.of("juki", "infonet", "payprovider", "portal", "legacyroster", "mail");

    private static final Setting WORKS = new Setting(Fault.NONE, Duration.ZERO);

    private final Map<String, Setting> settings = new ConcurrentHashMap<>();

    /** A fault and, where it takes time, how long. */
    public record Setting(Fault fault, Duration delay) {}

    public Fault of(String gateway) {
        return setting(gateway).fault();
    }

    public Setting setting(String gateway) {
        return settings.getOrDefault(known(gateway), WORKS);
    }

    /** Switches a fault on, or off with {@code NONE}. */
    public Setting set(String gateway, Fault fault, @Nullable Integer seconds) {
        int delay = Optional.ofNullable(seconds).orElse(fault.defaultSeconds());
        var setting = new Setting(fault, Duration.ofSeconds(delay));
        settings.put(known(gateway), setting);
        return setting;
    }

    /** Switches every fault off. */
    public void clear() {
        settings.clear();
    }

    private static String known(String gateway) {
        if (!GATEWAYS.contains(gateway)) {
            throw new UnknownGateway();
        }
        return gateway;
    }
}
