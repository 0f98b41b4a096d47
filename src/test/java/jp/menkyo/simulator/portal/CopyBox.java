package jp.menkyo.simulator.portal;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What the portal keeps of applications that passed through it, until the receiver has confirmed them. */
@Component
public class CopyBox {

    private final Map<String, byte[]> copies = new ConcurrentHashMap<>();

    /** Keeps a copy while it is being sent. */
    void keep(String applicationId, String part, byte[] content) {
        copies.put(key(applicationId, part), content.clone());
    }

    /** Deletes a copy; when there is none any more, that is as good. */
    void delete(String applicationId, String part) {
        copies.remove(key(applicationId, part));
    }

    /** Does the portal still hold it? */
    public boolean holds(String applicationId, String part) {
        return copies.containsKey(key(applicationId, part));
    }

    /** The applications of which it holds something. */
    public Set<String> keys() {
        return Set.copyOf(copies.keySet());
    }

    private static String key(String applicationId, String part) {
        return applicationId + " " + part;
    }
}
