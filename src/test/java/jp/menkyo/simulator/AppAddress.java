package jp.menkyo.simulator;

import java.net.URI;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where the application listens, for simulators that call it. */
@Component
public class AppAddress {

    private volatile int port;

    @EventListener
    void on(WebServerInitializedEvent started) {
        port = started.getWebServer().getPort();
    }

    public URI of(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
