package jp.menkyo.casefile.disposition;

import java.time.LocalDate;
import jp.menkyo.intake.matter.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * A disposition as far as it has come.
 *
 * @param period first and last day of a suspension; null for anything else
 * @param reason what the decision says in writing (行政手続法第14条)
 * @param invitation when and where the person may speak; null when there are no grounds to go on
 * @param hearing how the person was heard; {@code NONE} until then
 * @param proposedOn day of the proposal, on which the person is invited; null when older than this item
 * @param decidedOn day of the decision; null until then, or when older than this item
 * @param round how often something was proposed, from 1: each time the person is invited and told anew
 * @param servedOn day on which the decision was served, from which it has effect
 */
public record Disposition(
        Kind kind,
        @Nullable Period period,
        String reason,
        @Nullable Invitation invitation,
        Hearing hearing,
        @Nullable Record record,
        String proposedBy,
        @Nullable LocalDate proposedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        int round,
        @Nullable LocalDate servedOn) {

    /** Would {@code day} be before the person was told of the hearing (行政手続法第15条・第30条)? */
    public boolean beforeInvitation(LocalDate day) {
        return proposedOn != null && day.isBefore(proposedOn);
    }

    /** Was the person invited for another day than {@code day}? */
    public boolean invitedForAnotherDay(LocalDate day) {
        return invitation != null && !invitation.on().equals(day);
    }

    /** Would {@code day} be before the decision? Nothing is served that is not decided. */
    public boolean beforeDecision(LocalDate day) {
        return decidedOn != null && day.isBefore(decidedOn);
    }

    /** Was the person heard when the suspension was to have begun already? It has to be proposed anew (行政手続法第13条第1項). */
    public boolean heardTooLate() {
        return period != null && record != null && period.beginsBefore(record.on());
    }

    /** Would the suspension have begun before {@code day}? Nothing has effect before the person knows of it. */
    public boolean begunBefore(LocalDate day) {
        return period != null && period.from().isBefore(day);
    }

    /** What the examiner proposes. */
    public enum Kind {
        SUSPENSION("名称使用停止"),
        REVOCATION("免許取消し"),
        NO_GROUNDS("処分に当たらない");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Both days included; at most one year (栄養士法第5条第1項). */
    public record Period(LocalDate from, LocalDate to) {
        public Period {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a suspension ends after it begins");
            }
        }

        /** Would it begin before the person has been heard on {@code hearing} (行政手続法第13条第1項)? */
        public boolean beginsBefore(LocalDate hearing) {
            return !from.isAfter(hearing);
        }

        /** Is it longer than the law allows? */
        public boolean tooLong() {
            return !to.isBefore(from.plusYears(1));
        }
    }

    /** When and where the person may speak (行政手続法第15条・第30条). */
    public record Invitation(LocalDate on, String place) {}

    /** @param words what was said, as the officer wrote it down (行政手続法第24条) */
    public record Record(LocalDate on, String heardBy, String words) {}
}
