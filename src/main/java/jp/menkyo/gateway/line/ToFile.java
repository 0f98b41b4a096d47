package jp.menkyo.gateway.line;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import jp.menkyo.gateway.guard.Failure;
import jp.menkyo.gateway.guard.NotAnswered;
import jp.menkyo.shared.sealing.Sha256;
import org.jspecify.annotations.Nullable;

/** Takes in a file piece by piece, never more than a piece in memory, and hangs up when it gets larger than agreed. */
final class ToFile implements BodySubscriber<ToFile.Taken> {

    /** What was taken in. */
    record Taken(long bytes, byte[] sha256) {}

    private final Path file;
    private final long largest;
    private final MessageDigest digest = Sha256.digest();
    private final CompletableFuture<Taken> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription source;
    private @Nullable FileChannel channel;
    private long taken;

    ToFile(Path file, long largest) {
        this.file = file;
        this.largest = largest;
    }

    @Override
    public CompletionStage<Taken> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        try {
            channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
            subscription.request(Long.MAX_VALUE);
        } catch (IOException unwritable) {
            give(unwritable);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        try {
            for (var piece : pieces) {
                take(piece);
            }
        } catch (IOException unwritable) {
            give(unwritable);
        }
    }

    private void take(ByteBuffer piece) throws IOException {
        taken += piece.remaining();
        if (taken > largest) {
            give(new NotAnswered(Failure.GARBAGE));
        } else if (channel != null) {
            digest.update(piece.duplicate());
            while (piece.hasRemaining()) {
                channel.write(piece);
            }
        }
    }

    private void give(Throwable broken) {
        if (source != null) {
            source.cancel();
        }
        close();
        whole.completeExceptionally(broken);
    }

    @Override
    public void onError(Throwable broken) {
        close();
        whole.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        close();
        whole.complete(new Taken(taken, digest.digest()));
    }

    private void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException unwritable) {
            whole.completeExceptionally(unwritable);
        }
    }
}
