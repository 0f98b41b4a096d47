package jp.menkyo.desk.outside;

import java.time.Instant;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A message that left or arrived, without its content.
 *
 * @param key its idempotency key
 * @param attempts null where only the sender counts them
 */
record Message(
        Direction direction,
        Kind kind,
        String id,
        String partner,
        String what,
        @Nullable CaseNumber caseNumber,
        String key,
        State state,
        @Nullable Integer attempts,
        @Nullable String lastFailure,
        Instant firstAt,
        Instant changedAt) {

    enum Direction {
        OUT("送信"),
        IN("受信");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    enum Kind {
        GATEWAY,
        MAIL,
        PAYMENT,
        SUBMISSION
    }

    enum State {
        WAITING("待機中", "tag-warn"),
        UNCERTAIN("結果不明", "tag-bad"),
        FAILED("送信不可", "tag-bad"),
        LOOK("要確認", "tag-bad"),
        GIVEN_UP("取りやめ", "tag-warn"),
        DONE("完了", "tag-good");

        private final String label;
        private final String tag;

        State(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        public String label() {
            return label;
        }

        public String tag() {
            return tag;
        }

        boolean open() {
            return this != DONE && this != GIVEN_UP;
        }
    }

    /** The other side knows the key, or nothing has left yet: sending again is harmless. */
    boolean replayable() {
        return direction == Direction.OUT && state == State.WAITING && caseNumber != null;
    }

    /** Perhaps it arrived, perhaps not: a person finds out first. */
    boolean uncertain() {
        return kind == Kind.MAIL && state == State.UNCERTAIN;
    }

    /** A mail that does not get through may be given up; what gateways wait for, a case cannot do without. */
    boolean abandonable() {
        return kind == Kind.MAIL && state.open();
    }
}
