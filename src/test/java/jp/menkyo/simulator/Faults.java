package jp.menkyo.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fault switches, one per outside system; {@code mail} is read by the mail catcher. */
@Component
public class Faults {

    private static final Setting WORKS = new Setting(Fault.NONE, Duration.ZERO, "/");
    private static final Map<String, String> NAMES = names();

    /** Systems that have a switch. */
    public static final Set<String> GATEWAYS = NAMES.keySet();

    private final Map<String, Setting> settings = new ConcurrentHashMap<>();
    private final Map<String, List<Consumer<Setting>>> followers = new ConcurrentHashMap<>();

    /**
     * A fault and, where it takes time, how long.
     *
     * @param path only requests to addresses that begin so are concerned
     */
    public record Setting(Fault fault, Duration delay, String path) {

        /** What a request to {@code address} meets. */
        public Setting at(String address) {
            return address.startsWith(path) ? this : WORKS;
        }
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("juki", "住基ネット");
        names.put("infonet", "情報提供ネットワークシステム");
        names.put("payprovider", "決済サービス");
        names.put("virusscan", "ウイルス検査");
        names.put("mail", "メールサーバー");
        names.put("portal", "申請サイト");
        names.put("legacyroster", "旧名簿システム");
        return names;
    }

    /** What people call it. */
    public static String name(String gateway) {
        return Optional.ofNullable(NAMES.get(gateway)).orElseThrow(UnknownGateway::new);
    }

    public Fault of(String gateway) {
        return setting(gateway).fault();
    }

    public Setting setting(String gateway) {
        return settings.getOrDefault(known(gateway), WORKS);
    }

    /** Switches a fault on, or off with {@code NONE}. */
    public Setting set(String gateway, Fault fault, @Nullable Integer seconds) {
        var delay = Duration.ofSeconds(Optional.ofNullable(seconds).orElse(fault.defaultSeconds()));
        return set(gateway, new Setting(fault, delay, "/"));
    }

    /** The same, but for part of a system, or to the millisecond. */
    public Setting set(String gateway, Setting setting) {
        settings.put(known(gateway), setting);
        tell(gateway, setting);
        return setting;
    }

    /** Switches every fault off. */
    public void clear() {
        var broken = Set.copyOf(settings.keySet());
        settings.clear();
        broken.forEach(gateway -> tell(gateway, WORKS));
    }

    /** For systems that have to do something when their switch is turned. */
    public void follow(String gateway, Consumer<Setting> follower) {
        followers
                .computeIfAbsent(known(gateway), none -> new CopyOnWriteArrayList<>())
                .add(follower);
    }

    private void tell(String gateway, Setting setting) {
        followers.getOrDefault(gateway, List.of()).forEach(follower -> follower.accept(setting));
    }

    private static String known(String gateway) {
        if (!GATEWAYS.contains(gateway)) {
            throw new UnknownGateway();
        }
        return gateway;
    }
}
