package jp.menkyo.gateway.juki;

import java.time.LocalDate;
import jp.menkyo.gateway.ResidentChange;
import jp.menkyo.gateway.ResidentRegistry.Resident;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * 本人確認情報 of one person as Juki-net writes it, without numbers (住民基本台帳法第30条の6第1項).
 *
 * @param name one text, the family name first, parted by an ideographic space
 * @param sex 1 male, 2 female
 * @param change what last happened to the entry (変更情報); null when nothing did
 */
public record HeldPerson(
        String name,
        LocalDate birthDate,
        String sex,
        String prefecture,
        String address,
        @Nullable Change change) {

    /**
     * 変更情報.
     *
     * @param reason two digits, see {@link ResidentChange.Reason}
     */
    public record Change(String reason, LocalDate on) {

        public Change {
            ResidentChange.Reason.of(reason);
        }

        ResidentChange read() {
            return new ResidentChange(ResidentChange.Reason.of(reason), on);
        }
    }

    public HeldPerson {
        new Prefecture(prefecture);
        splitName(name);
        sexOf(sex);
    }

    /** The same in our words. */
    public Resident resident() {
        return new Resident(
                splitName(name), birthDate, sexOf(sex), prefecture, address, change == null ? null : change.read());
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
        return "HeldPerson[hidden]";
    }
}
