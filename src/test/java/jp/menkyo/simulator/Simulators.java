package jp.menkyo.simulator;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.menkyo.demo.FreePorts;
import jp.menkyo.simulator.juki.file.NetworkKeys;
import jp.menkyo.simulator.tls.DemoTls;

/** Settings that point the application at the simulators. */
public final class Simulators {

    /** First port under {@code bin/run}; the others follow. */
    public static final int FIRST_PORT = 9191;

    /** Signs messages of the simulated payment service; guards nothing else. */
    static final String CALLBACK_SECRET = "demo-only-callback-secret-4e0b7a91";

    /** The account of an office that does not exist. */
    private static final Map<String, Object> PAYOUT = Map.of(
            "menkyo.payment.payout.consignor-code", "0000000001",
            "menkyo.payment.payout.consignor-name", "ﾓｷﾞ ｼﾑﾚﾀｹﾝ",
            "menkyo.payment.payout.bank-code", "9999",
            "menkyo.payment.payout.branch-code", "001",
            "menkyo.payment.payout.account-number", "0000001");

    private static final List<String> SERVED =
            List.of("juki", "infonet", "payprovider", "virusscan", "legacyroster", "portal");

    private Simulators() {}

    /** @param firstPort first of the ports, or 0 to take free ones */
    public static Map<String, Object> properties(Path home, int firstPort) {
        var properties = new LinkedHashMap<String, Object>();
        var certificates = DemoTls.under(home);
        var ports = firstPort == 0 ? FreePorts.take(SERVED.size()) : portsFrom(firstPort);
        for (int n = 0; n < SERVED.size(); n++) {
            properties.put("menkyo.gateway." + SERVED.get(n) + ".url", "https://127.0.0.1:" + ports.get(n));
            properties.putAll(certificates.properties(SERVED.get(n)));
        }
        properties.putAll(NetworkKeys.under(home).properties());
        properties.put("menkyo.gateway.breaker.open-for", "3s");
        properties.put("menkyo.payment.callback-secret", CALLBACK_SECRET);
        properties.put("menkyo.payment.settlement.merchant", "MENKYO-DEMO-13");
        properties.putAll(PAYOUT);
        properties.put("menkyo.simulator.home", home.toString());
        return properties;
    }

    private static List<Integer> portsFrom(int first) {
        return IntStream.range(0, SERVED.size()).mapToObj(n -> first + n).toList();
    }
}
