package jp.menkyo.registry.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.history.ItemChange;
import org.jspecify.annotations.Nullable;

/** One line of a history as staff see it. */
record HistoryLine(
        String kind,
        String kindText,
        @Nullable String reasonCode,
        @Nullable String reason,
        LocalDate effectiveOn,
        String caseNumber,
        String applicationClass,
        LocalDate issuedOn,
        @Nullable String remarks,
        Instant at,
        String approvedBy,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        List<Change> changes) {

    /** One changed item, in words. */
    record Change(
            String item,
            String itemText,
            @Nullable String before,
            @Nullable String after) {

        static Change of(ItemChange change) {
            var item = change.item();
            return new Change(item.name(), item.label(), item.text(change.before()), item.text(change.after()));
        }
    }

    static HistoryLine of(Licence.Entry entry) {
        var suspension = entry.suspension();
        return new HistoryLine(
                entry.kind().name(),
                entry.kind().label(),
                entry.reasonCode(),
                entry.reason(),
                entry.effectiveOn(),
                entry.caseNumber().value(),
                entry.applicationClass(),
                entry.issuedOn(),
                entry.remarks(),
                entry.at(),
                entry.approvedBy(),
                suspension == null ? null : suspension.from(),
                suspension == null ? null : suspension.until(),
                entry.changes().stream().map(Change::of).toList());
    }
}
