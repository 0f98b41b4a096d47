package jp.menkyo.gateway.juki;

import java.time.LocalDate;
import jp.menkyo.gateway.ResidentRegistry.Resident;
import jp.menkyo.gateway.line.Answer;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;

/** What goes over the line to Juki-net. */
final class JukiMessages {

    private JukiMessages() {}

    /** Inquiry by number (個人番号による照会). */
    record FindResident(MyNumber myNumber) {}

    /** Acquisition of the network's code for a person we know as {@code subject} (符号取得). */
    record AcquireCode(String subject, MyNumber myNumber) {}

    enum Status {
        FOUND,
        NOT_FOUND
    }

    record FoundResident(
            String requestId, Status status, @Nullable Person person) implements Answer {

        FoundResident {
            if ((status == Status.FOUND) != (person != null)) {
                throw new IllegalArgumentException("a person exactly when found");
            }
        }

        @Override
        public String outcome() {
            return status.name();
        }
    }

    /**
     * 本人確認情報.
     *
     * @param name one text, the family name first, parted by an ideographic space
     * @param sex 1 male, 2 female
     */
    record Person(
            MyNumber myNumber,
            String name,
            LocalDate birthDate,
            String sex,
            String prefecture,
            String address,
            @Nullable LocalDate diedOn) {

        Person {
            new Prefecture(prefecture);
            splitName(name);
            sexOf(sex);
        }

        Resident resident() {
            return new Resident(splitName(name), birthDate, sexOf(sex), prefecture, address, diedOn);
        }

        private static PersonName splitName(String name) {
            int gap = name.indexOf('\u3000');
            return gap < 0 ? new PersonName(name, "") : new PersonName(name.substring(0, gap), name.substring(gap + 1));
        }

        private static Sex sexOf(String code) {
            return switch (code) {
                case "1" -> Sex.MALE;
                case "2" -> Sex.FEMALE;
                default -> throw new IllegalArgumentException("not a code of sex");
            };
        }

        @Override
        public String toString() {
            return "Person[hidden]";
        }
    }

    record AcquiredCode(String requestId, String subject, String code) implements Answer {

        AcquiredCode {
            if (!code.matches("[A-Za-z0-9_-]{8,80}")) {
                throw new IllegalArgumentException("not a code");
            }
        }

        @Override
        public String outcome() {
            return "CODE_ACQUIRED";
        }
    }
}
