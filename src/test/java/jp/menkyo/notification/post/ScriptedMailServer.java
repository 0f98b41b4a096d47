package jp.menkyo.notification.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers one step of the conversation as told, or hangs up there. */
final class ScriptedMailServer implements AutoCloseable {

    /** In place of an answer: end the connection. */
    static final String HANG_UP = "";

    private final ServerSocket door;
    private final String step;
    private final String answer;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** @param step first word of the command that gets {@code answer}; {@code "."} is the end of the text */
    ScriptedMailServer(String step, String answer) throws IOException {
        this.door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.step = step;
        this.answer = answer;
        var thread = new Thread(this::serve, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every line that the client said. */
    List<String> heard() {
        return heard;
    }

    private void serve() {
        try (var call = door.accept()) {
            say(call, "220 test");
            var lines = new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.UTF_8));
            boolean text = false;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                heard.add(line);
                if (text && !line.equals(".")) {
                    continue;
                }
                var reply = line.startsWith(step) ? answer : usual(line);
                if (reply.equals(HANG_UP)) {
                    return;
                }
                text = reply.startsWith("354");
                say(call, reply);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String usual(String line) {
        return line.equals("DATA") ? "354 go on" : "250 ok";
    }

    private static void say(Socket call, String line) throws IOException {
        call.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
