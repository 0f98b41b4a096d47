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
        @Nullable String decidedBy,
        int round,
        @Nullable LocalDate servedOn) {

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
