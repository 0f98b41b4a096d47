package jp.menkyo.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settings that point the application at the simulators. */
public final class Simulators {

    /** First port under {@code bin/run}; the others follow. */
    public static final int FIRST_PORT = 9191;

    /** Signs messages of the simulated payment service; guards nothing else. */
    static final String CALLBACK_SECRET = "demo-only-callback-secret-4e0b7a91";

    private static final List<String> SERVED = List.of("juki", "infonet", "payprovider");

    private Simulators() {}

    /** @param firstPort first of the ports, or 0 to take free ones */
    public static Map<String, Object> properties(Path home, int firstPort) {
        var properties = new LinkedHashMap<String, Object>();
        var ports = firstPort == 0 ? freePorts() : List.of(firstPort, firstPort + 1, firstPort + 2);
        for (int n = 0; n < SERVED.size(); n++) {
            properties.put("menkyo.gateway." + SERVED.get(n) + ".url", "http://127.0.0.1:" + ports.get(n));
        }
        properties.put("menkyo.gateway.breaker.open-for", "3s");
        properties.put("menkyo.payment.callback-secret", CALLBACK_SECRET);
        properties.put("menkyo.simulator.home", home.toString());
        return properties;
    }

    private static List<Integer> freePorts() {
        var loopback = InetAddress.getLoopbackAddress();
        try (var first = new ServerSocket(0, 1, loopback);
                var second = new ServerSocket(0, 1, loopback);
                var third = new ServerSocket(0, 1, loopback)) {
            return List.of(first.getLocalPort(), second.getLocalPort(), third.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
