package jp.menkyo.gateway.line;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import jp.menkyo.gateway.guard.Failure;
import jp.menkyo.gateway.guard.NotAnswered;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the whole of an answer, and hangs up with {@link NotAnswered} ({@code GARBAGE}) when it gets larger than any answer
 * we agreed on.
 */
public final class Whole implements BodySubscriber<byte[]> {

    private final int largest;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription source;

    /** @param largest bytes */
    public Whole(int largest) {
        this.largest = largest;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (var piece : pieces) {
            if (taken.size() + piece.remaining() > largest) {
                hangUp();
                return;
            }
            var bytes = new byte[piece.remaining()];
            piece.get(bytes);
            taken.writeBytes(bytes);
        }
    }

    private void hangUp() {
        if (source != null) {
            source.cancel();
        }
        whole.completeExceptionally(new NotAnswered(Failure.GARBAGE));
    }

    @Override
    public void onError(Throwable broken) {
        whole.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        whole.complete(taken.toByteArray());
    }
}
