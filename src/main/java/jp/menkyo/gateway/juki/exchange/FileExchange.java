package jp.menkyo.gateway.juki.exchange;

import java.nio.file.Path;
import java.util.function.Predicate;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.juki.JukiLine;
import jp.menkyo.gateway.juki.exchange.FileMessages.Acknowledged;
import jp.menkyo.gateway.juki.exchange.FileMessages.FileState;
import jp.menkyo.gateway.line.Answer;
import jp.menkyo.gateway.line.Call;
import jp.menkyo.gateway.line.Fetched;
import jp.menkyo.gateway.line.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sends files to Juki-net and fetches the answers. Every operation throws {@link jp.menkyo.gateway.GatewayUnavailable} when there
 * is no usable answer; the file id makes asking and sending again harmless.
 */
@Component
public class FileExchange {

    private final Line line;

    FileExchange(JukiLine line) {
        this.line = line.line();
    }

    /** Sends the file of a batch; the other side takes it once, however often it comes. */
    public Acknowledged send(Batch batch, Path file) {
        return line.send(call(
                batch,
                "SEND_FILE",
                "",
                file,
                Acknowledged.class,
                answer -> answer.fileId().equals(batch.id())));
    }

    /** How far the other side is with it. */
    public FileState ask(Batch batch) {
        return line.read(call(
                batch,
                "ASK_FILE",
                "",
                null,
                FileState.class,
                answer -> answer.fileId().equals(batch.id())));
    }

    /** Fetches the answer. */
    public void fetch(Batch batch, Path into) {
        line.fetch(
                call(
                        batch,
                        "FETCH_FILE",
                        "/answer",
                        null,
                        Fetched.class,
                        answer -> answer.name().equals(batch.id())),
                into);
    }

    private static <A extends Answer> Call<A> call(
            Batch batch, String operation, String part, @Nullable Object body, Class<A> type, Predicate<A> concerns) {
        return new Call<>(
                null,
                operation,
                batch.id(),
                batch.legalBasis(),
                "/v1/files/" + batch.id() + part,
                body,
                type,
                concerns);
    }
}
