package jp.menkyo.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.registry.act.LicenceAct.Deletion;
import jp.menkyo.registry.history.ItemChange;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * A licence as it stands in the roster. It is born when a settled and approved case is registered, takes its number in that
 * same transaction and keeps it for ever; everything that happens to it later is first an {@link Entry} of its history.
 *
 * @param state on the day it was read
 */
public record Licence(LicenceNumber number, Holder.Id holderId, State state, Registration items, LinkState linkState) {

    /** Legal state (栄養士法第5条第1項, 施行令第4条). */
    public enum State {
        IN_FORCE("有効"),
        SUSPENDED("名称使用停止"),
        REVOKED("取消"),
        DELETED("抹消");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Has the licence lost its force? While suspended it has not. */
        public boolean ended() {
            return this == REVOKED || this == DELETED;
        }
    }

    /** How far the holder's My Number is linked (紐付). */
    public enum LinkState {
        UNLINKED("未紐付"),
        LINKED("紐付済"),
        MISMATCH("不突合"),
        TO_CHECK("要確認");

        private final String label;

        LinkState(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Is a My Number kept for the holder? The link itself may still be doubtful, see {@link #linkState}. */
    public boolean linked() {
        return items.token() != null;
    }

    /**
     * One line of the history, append-only.
     *
     * @param effectiveOn day of legal effect, which is not the day of writing
     * @param approvedBy user name of the officer who decided
     * @param suspension the days without the title, for a suspension only
     * @param deletion for a deletion only
     */
    public record Entry(
            ActKind kind,
            @Nullable String reasonCode,
            @Nullable String reason,
            LocalDate effectiveOn,
            CaseNumber caseNumber,
            String applicationClass,
            LocalDate issuedOn,
            @Nullable String remarks,
            Instant at,
            String approvedBy,
            @Nullable Suspension suspension,
            @Nullable Deletion deletion,
            List<ItemChange> changes) {

        public Entry {
            changes = List.copyOf(changes);
        }

        /** Is the title forbidden by this entry on {@code day}? */
        public boolean suspends(LocalDate day) {
            return suspension != null && !day.isBefore(suspension.from()) && !day.isAfter(suspension.until());
        }
    }

    /** Days on which the title may not be used, both included (栄養士法第5条第1項). */
    public record Suspension(LocalDate from, LocalDate until) {}
}
