package jp.menkyo.gateway.juki;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.gateway.line.Answer;
import jp.menkyo.gateway.terminal.Candidate;
import jp.menkyo.gateway.terminal.FourItems;
import jp.menkyo.gateway.terminal.Hits;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.ResidentCode;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;

/** What goes over the line to Juki-net's interactive search. */
final class TerminalMessages {

    private TerminalMessages() {}

    /** Search by a combination of the four items; what is not asked for is not sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindByItems(
            @Nullable String name,
            @Nullable String kana,
            @Nullable LocalDate birthDate,
            @Nullable String sex,
            @Nullable String address) {

        static FindByItems of(FourItems items) {
            return new FindByItems(
                    text(items.name()), text(items.kana()), items.birthDate(), code(items.sex()), items.address());
        }

        private static @Nullable String text(@Nullable PersonName name) {
            return name == null ? null : name.display();
        }

        private static @Nullable String code(@Nullable Sex sex) {
            return sex == null ? null : sex.code();
        }

        @Override
        public String toString() {
            return "FindByItems[hidden]";
        }
    }

    record FindByCode(ResidentCode residentCode) {}

    record FindCandidate(String candidate) {}

    enum SearchStatus {
        FOUND,
        NOT_FOUND,
        TOO_MANY,
        SEVERAL,
        OUT_OF_SCOPE,
        SYSTEM_ERROR
    }

    record Hit(String candidate, HeldPerson person) {

        Hit {
            new Candidate(candidate);
        }

        Hits.Hit read() {
            return new Hits.Hit(new Candidate(candidate), person.resident());
        }
    }

    record Listed(String requestId, SearchStatus status, List<Hit> hits) implements Answer {

        Listed {
            hits = complete(status, hits);
        }

        @Override
        public String outcome() {
            return status.name();
        }
    }

    record ListedByCode(String requestId, ResidentCode residentCode, SearchStatus status, List<Hit> hits)
            implements Answer {

        ListedByCode {
            hits = complete(status, hits);
        }

        @Override
        public String outcome() {
            return status.name();
        }
    }

    private static List<Hit> complete(SearchStatus status, List<Hit> hits) {
        if ((status == SearchStatus.FOUND) == hits.isEmpty()) {
            throw new IllegalArgumentException("hits exactly when somebody was found");
        }
        return List.copyOf(hits);
    }

    record HeldCandidate(
            String requestId,
            String candidate,
            AnswerStatus status,
            @Nullable HeldPerson person) implements Answer {

        HeldCandidate {
            if (status.namesPerson() != (person != null)) {
                throw new IllegalArgumentException("a person exactly when found");
            }
        }

        @Override
        public String outcome() {
            return status.name();
        }
    }

    record ObtainedNumber(
            String requestId,
            String candidate,
            AnswerStatus status,
            @Nullable MyNumber myNumber) implements Answer {

        ObtainedNumber {
            if (status.namesPerson() != (myNumber != null)) {
                throw new IllegalArgumentException("a number exactly when found");
            }
        }

        @Override
        public String outcome() {
            return status.name();
        }
    }
}
