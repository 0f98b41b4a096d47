package jp.menkyo.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that nobody listens on. They lie below those that systems give to outgoing connections, or one of these could take a
 * port between the moment it was found free and the moment its server starts.
 */
public final class FreePorts {

    private static final int FIRST = 12_000;
    private static final int LAST = 32_000;

    private FreePorts() {}

    public static int one() {
        return take(1).get(0);
    }

    /** Different ones. */
    public static List<Integer> take(int count) {
        return ThreadLocalRandom.current()
                .ints(FIRST, LAST)
                .distinct()
                .filter(FreePorts::free)
                .limit(count)
                .boxed()
                .toList();
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
