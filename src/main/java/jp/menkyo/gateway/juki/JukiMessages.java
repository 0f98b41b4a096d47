package jp.menkyo.gateway.juki;

import jp.menkyo.gateway.line.Answer;
import jp.menkyo.mynumber.MyNumber;
import org.jspecify.annotations.Nullable;

/** What goes over the line to Juki-net about one person known by number. */
final class JukiMessages {

    private JukiMessages() {}

    /** Inquiry by number (個人番号による照会). */
    record FindResident(MyNumber myNumber) {}

    /** Acquisition of the network's code for a person we know as {@code subject} (符号取得). */
    record AcquireCode(String subject, MyNumber myNumber) {}

    /** @param myNumber of the person who is named, so that nobody is taken for somebody else */
    record FoundResident(
            String requestId,
            AnswerStatus status,
            @Nullable MyNumber myNumber,
            @Nullable HeldPerson person) implements Answer {

        FoundResident {
            if (status.namesPerson() != (person != null) || (person != null) != (myNumber != null)) {
                throw new IllegalArgumentException("a person, and the number, exactly when found");
            }
        }

        @Override
        public String outcome() {
            return status.name();
        }

        @Override
        public String toString() {
            return "FoundResident[" + status + "]";
        }
    }

    /** @param code null while the network is still making it */
    record AcquiredCode(
            String requestId, String subject, @Nullable String code) implements Answer {

        AcquiredCode {
            if (code != null && !code.matches("[A-Za-z0-9_-]{8,80}")) {
                throw new IllegalArgumentException("not a code");
            }
        }

        @Override
        public String outcome() {
            return code == null ? "CODE_PENDING" : "CODE_ACQUIRED";
        }

        @Override
        public String toString() {
            return "AcquiredCode[hidden]";
        }
    }
}
