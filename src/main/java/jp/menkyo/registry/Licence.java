package jp.menkyo.registry;

import java.time.Instant;
import java.time.LocalDate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * A licence as it stands in the roster. It is born when a settled and approved case is registered, takes its number in that
 * same transaction and keeps it for ever; everything that happens to it later is first an {@link Entry} of its history.
 */
public record Licence(LicenceNumber number, Holder.Id holderId, State state, Registration items) {

    /** Legal state. */
    public enum State {
        IN_FORCE("有効");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Has the holder's My Number been linked (紐付け)? */
    public boolean linked() {
        return items.token() != null;
    }

    /**
     * One line of the history, append-only.
     *
     * @param effectiveOn day of legal effect, which is not the day of writing
     */
    public record Entry(
            String kind,
            @Nullable String reasonCode,
            @Nullable String reason,
            LocalDate effectiveOn,
            CaseNumber caseNumber,
            String applicationClass,
            LocalDate issuedOn,
            @Nullable String remarks,
            Instant at) {}
}
