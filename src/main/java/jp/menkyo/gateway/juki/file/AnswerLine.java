package jp.menkyo.gateway.juki.file;

import jp.menkyo.gateway.ResidentRegistry.Resident;
import jp.menkyo.gateway.batch.RowError;
import jp.menkyo.gateway.juki.HeldPerson;
import jp.menkyo.mynumber.NumberShape;
import org.jspecify.annotations.Nullable;

/**
 * One line of an answer file, as far as it could be read.
 *
 * @param lineId which line of the inquiry it answers
 * @param error why it cannot be used, null when it can
 * @param status how the inquiry ended; null with an error
 * @param resident whom Juki-net names; null when nobody
 */
public record AnswerLine(
        int line,
        String lineId,
        RowError.@Nullable Code error,
        @Nullable Status status,
        @Nullable Resident resident) {

    private static final int FIELDS = 11;

    /** How the inquiry of a line ended, with its code in the file. */
    public enum Status {
        FOUND("0"),
        NOT_FOUND("1"),
        SEVERAL("2"),
        OUT_OF_SCOPE("3"),
        SYSTEM_ERROR("9");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        static Status of(String code) {
            for (var status : values()) {
                if (status.code.equals(code)) {
                    return status;
                }
            }
            throw new IllegalArgumentException("not a status");
        }
    }

    /** Reads every field; whatever cannot be makes the line an error and is not kept. */
    static AnswerLine of(int line, FileRecord record) {
        var lineId = record.field(2);
        if (record.fields().stream().skip(3).anyMatch(NumberShape::containsNumber)) {
            return new AnswerLine(line, lineId, RowError.Code.NUMBER_IN_ANSWER, null, null);
        }
        try {
            var status = Status.of(record.field(3));
            var person = person(status, record);
            var error = status == Status.SYSTEM_ERROR ? RowError.Code.SYSTEM_ERROR : null;
            return new AnswerLine(line, lineId, error, status, person == null ? null : person.resident());
        } catch (IllegalArgumentException unreadable) {
            return new AnswerLine(line, lineId, RowError.Code.BAD_FIELD, null, null);
        }
    }

    private static @Nullable HeldPerson person(Status status, FileRecord record) {
        if (record.fields().size() != FIELDS) {
            throw new IllegalArgumentException("not the agreed number of fields");
        }
        if (status != Status.FOUND) {
            if (record.fields().stream().skip(4).anyMatch(field -> !field.isEmpty())) {
                throw new IllegalArgumentException("a person where nobody was found");
            }
            return null;
        }
        return new HeldPerson(
                record.field(4),
                record.day(5),
                record.field(6),
                record.field(7),
                address(record.field(8)),
                change(record));
    }

    private static String address(String address) {
        if (address.isBlank()) {
            throw new IllegalArgumentException("an address is missing");
        }
        return address;
    }

    private static HeldPerson.@Nullable Change change(FileRecord record) {
        if (record.orNull(9) == null && record.orNull(10) == null) {
            return null;
        }
        return new HeldPerson.Change(record.field(9), record.day(10));
    }

    @Override
    public String toString() {
        return "AnswerLine[" + line + "]";
    }
}
