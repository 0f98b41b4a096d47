package jp.menkyo.outside;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Hears what all of the application says, the libraries and the database server included, and keeps it for a search. */
final class HeardLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    static HeardLog open() {
        var log = new HeardLog();
        log.start();
        ROOT.addAppender(log);
        return log;
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(String.join(
                " ",
                event.getFormattedMessage(),
                event.getMDCPropertyMap().toString(),
                ThrowableProxyUtil.asString(event.getThrowableProxy())));
    }

    Collection<String> lines() {
        return lines;
    }

    @Override
    public void close() {
        ROOT.detachAppender(this);
        stop();
    }
}
