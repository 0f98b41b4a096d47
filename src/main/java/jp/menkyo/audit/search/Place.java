package jp.menkyo.audit.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in the order of the trail: a moment and, among those of the moment, a running number. */
public record Place(Instant at, long id) {

    /** As part of an address. */
    public String code() {
        return at + "_" + id;
    }

    /** The place with this code; empty when it is none. */
    public static Optional<Place> of(@Nullable String code) {
        var parts = code == null ? new String[0] : code.split("_");
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(Instant.parse(parts[0]), Long.parseLong(parts[1])));
        } catch (DateTimeException | NumberFormatException nonsense) {
            return Optional.empty();
        }
    }
}
