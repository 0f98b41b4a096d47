package jp.menkyo.gateway.line;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.sealing.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One question to an outside system.
 *
 * @param key idempotency key, the same whenever the same is asked again
 * @param legalBasis code of the provision that allows it
 * @param body sent by POST, a {@link java.nio.file.Path} as the file it names; null asks by GET. Nothing personal ever goes into {@code path}
 * @param concerns is the answer about whom or what was asked?
 */
public record Call<A extends Answer>(
        @Nullable CaseNumber caseNumber,
        String operation,
        String key,
        String legalBasis,
        String path,
        @Nullable Object body,
        Class<A> type,
        Predicate<A> concerns) {

    /** Hexadecimal digits; too short to look like a number of somebody. */
    private static final int FINGERPRINT = 8;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_.:-]{1,60}");

    public Call {
        if (!CODE.matcher(operation).matches() || !CODE.matcher(legalBasis).matches()) {
            throw new IllegalArgumentException("operation and legal basis are codes");
        }
    }

    /** A message on behalf of a case; its key is made of the case and the operation. */
    public static <A extends Answer> Call<A> post(
            CaseNumber caseNumber, Purpose purpose, String path, Object body, Class<A> type, Predicate<A> concerns) {
        return new Call<>(
                caseNumber,
                purpose.operation(),
                caseNumber + ":" + purpose.operation(),
                purpose.legalBasis(),
                path,
                body,
                type,
                concerns);
    }

    /**
     * The same as a message of its own among those of this case and operation: another person or other data is another
     * message, also to an other side that answers a repeated key with what it answered before.
     *
     * @param what tells one from the other; only a fingerprint of it goes into the key
     */
    public Call<A> about(String what) {
        var fingerprint = Sha256.hex(what.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT);
        return new Call<>(caseNumber, operation, key + ":" + fingerprint, legalBasis, path, body, type, concerns);
    }

    /** What is done, and the provision that allows it. */
    public record Purpose(String operation, String legalBasis) {}

    @Override
    public String toString() {
        return "Call[" + operation + ", " + caseNumber + "]";
    }
}
