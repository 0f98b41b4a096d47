package jp.menkyo.shared.transaction;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which administrator (資格管理者) the current thread works for. A deployment serves one by default; work for another runs
 * inside {@link #as}.
 */
public final class AdministratorContext {

    private final Administrator home;
    private final ThreadLocal<@Nullable Administrator> current = new ThreadLocal<>();

    public AdministratorContext(Administrator home) {
        this.home = home;
    }

    public Administrator current() {
        var chosen = current.get();
        return chosen == null ? home : chosen;
    }

    /** Runs work for another administrator; transactions opened inside see only that administrator's rows. */
    public <T> T as(Administrator administrator, Supplier<T> work) {
        var before = current.get();
        current.set(administrator);
        try {
            return work.get();
        } finally {
            current.set(before);
        }
    }

    /** The same for work without a result. */
    public void doAs(Administrator administrator, Runnable work) {
        as(administrator, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
