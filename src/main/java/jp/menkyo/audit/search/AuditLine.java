package jp.menkyo.audit.search;

import jp.menkyo.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/** A line of the trail with the case it happened in and its place in the order. */
public record AuditLine(long id, @Nullable String caseNumber, AuditEntry entry) {

    /** Where the next page goes on. */
    public Place place() {
        return new Place(entry.at(), id);
    }
}
