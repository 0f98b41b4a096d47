package jp.menkyo.simulator.server;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.menkyo.shared.sealing.Sha256;
import jp.menkyo.simulator.Fault;

/**
 * What questions did to the simulated system, by idempotency key. The same key may come as often as it likes; when it leads
 * to two different answers, something was done twice.
 */
public final class Effects {

    private static final Set<Fault> MADE_UP = Set.of(Fault.PERMIT_REFUSED, Fault.CODE_PENDING);

    private final Map<String, Set<String>> byKey = new ConcurrentHashMap<>();

    void note(Question question, Reply reply) {
        if (reply.status() == 200 && reply.contentType().contains("json") && real(question)) {
            byKey.computeIfAbsent(question.key(), none -> ConcurrentHashMap.newKeySet())
                    .add(fingerprint(reply));
        }
    }

    /** What a fault makes up is no effect. */
    private static boolean real(Question question) {
        return !question.key().isEmpty() && !question.aboutSomebodyElse() && !MADE_UP.contains(question.fault());
    }

    /** Fingerprints only: answers are about people. */
    private static String fingerprint(Reply reply) {
        var same = Json.change(Json.write(reply.body()), answer -> answer.remove("requestId"));
        return Sha256.hex(same.getBytes(StandardCharsets.UTF_8));
    }

    /** How many different things came of this key. */
    public int of(String key) {
        return byKey.getOrDefault(key, Set.of()).size();
    }

    /** Keys that had an effect. */
    public Set<String> keys() {
        return Set.copyOf(byKey.keySet());
    }
}
