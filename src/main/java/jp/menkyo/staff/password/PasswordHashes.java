package jp.menkyo.staff.password;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id hashes (19 MiB, two passes); a few at a time, so that a storm of sign-ins cannot take all memory. */
@Component
public class PasswordHashes {

    private static final int AT_A_TIME = 4;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore turns = new Semaphore(AT_A_TIME);
    private final String nobodys = argon2.encode(UUID.randomUUID().toString());

    public String of(String password) {
        return inTurn(() -> argon2.encode(password));
    }

    /** Whether {@code password} is the one behind {@code hash}; without a hash it takes the same time and is false. */
    public boolean match(String password, @Nullable String hash) {
        boolean matches = inTurn(() -> argon2.matches(password, hash == null ? nobodys : hash));
        return matches && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
