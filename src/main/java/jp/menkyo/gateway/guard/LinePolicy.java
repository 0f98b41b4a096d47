package jp.menkyo.gateway.guard;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one gateway may cost us and what we may ask of it: {@code menkyo.gateway.<name>.…}.
 *
 * @param atOnce calls on their way at the same time, fewer than there are threads for cases, so that one slow system
 *     cannot take them all
 * @param queueFor how long a call waits for one of these places
 * @param quota calls per minute and day that were agreed
 * @param retryPause pause before a second try, more or less by half
 * @param operations everything we ask of it, by code ({@code FIND_RESIDENT} is {@code find-resident} here); what is not
 *     listed is not sent
 */
public record LinePolicy(
        @DefaultValue("3") int atOnce,
        @DefaultValue("500ms") Duration queueFor,
        @DefaultValue Quota quota,
        @DefaultValue("300ms") Duration retryPause,
        @DefaultValue Tls tls,
        @DefaultValue Map<String, Operation> operations) {

    /** Null means without limit. The day is the office's. */
    public record Quota(
            @Nullable Integer perMinute, @Nullable Integer perDay) {}

    /**
     * @param bundle name of a {@code spring.ssl.bundle}: whom we trust, and who we are; null trusts whom Java trusts
     * @param clientCertificate the other side knows us by our certificate; the bundle must hold one
     * @param allowList only the certificates whose SHA-256 fingerprints stand in {@code peers} are the other side; there must
     *     be at least one
     */
    public record Tls(
            @Nullable String bundle,
            @DefaultValue("false") boolean clientCertificate,
            @DefaultValue("false") boolean allowList,
            @DefaultValue List<String> peers) {

        /** Without a list: every certificate of the issuer will do. */
        static Tls anyOfIssuer(@Nullable String bundle, boolean clientCertificate) {
            return new Tls(bundle, clientCertificate, false, List.of());
        }
    }

    /**
     * @param timeLimit for the whole call, null takes that of the gateway
     * @param tries how often it is tried at once; above 1 only for reading, and for sending where the other side knows a
     *     repeated key
     */
    public record Operation(
            @Nullable Duration timeLimit, @DefaultValue("1") int tries) {}

    /** @throws IllegalStateException when nobody has thought about the limits of this operation */
    public Operation of(String operation) {
        var found = operations.get(name(operation));
        if (found == null) {
            throw new IllegalStateException(
                    "operation %s has no limits: declare menkyo.gateway.<gateway>.operations.%s in application.yaml"
                            .formatted(operation, name(operation)));
        }
        return found;
    }

    /** How settings write an operation. */
    public static String name(String operation) {
        return operation.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
