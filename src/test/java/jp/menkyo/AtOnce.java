package jp.menkyo;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;

/** Two people who act at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them got, in the order in which they are given. */
    public static <T> List<T> both(Supplier<? extends T> one, Supplier<? extends T> other) {
        var start = new CyclicBarrier(2);
        CompletableFuture<T> first = run(start, one);
        CompletableFuture<T> second = run(start, other);
        return List.of(first.join(), second.join());
    }

    private static <T> CompletableFuture<T> run(CyclicBarrier start, Supplier<? extends T> act) {
        return CompletableFuture.supplyAsync(() -> {
            arrive(start);
            return act.get();
        });
    }

    private static void arrive(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
