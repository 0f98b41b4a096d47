package jp.menkyo.gateway.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A combination of the four items (基本4情報) to search by; what is null is not searched by. A name alone, or a date alone, would
 * list strangers: the name, in characters or in kana, goes with the birth date or the address.
 */
public record FourItems(
        @Nullable PersonName name,
        @Nullable PersonName kana,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable String address) {

    /** Shorter parts of an address, a prefecture for instance, narrow nothing. */
    private static final int SHORTEST_ADDRESS = 5;

    public FourItems {
        address = address == null || address.isBlank() ? null : address.strip();
        if (name == null && kana == null || birthDate == null && address == null) {
            throw new ItemsMissing();
        }
        if (address != null && address.length() < SHORTEST_ADDRESS) {
            throw new ItemsMissing();
        }
        if (sex == Sex.UNKNOWN) {
            sex = null;
        }
    }

    /** Which items are searched by, a code for the records: {@code NAME+BIRTH_DATE}. */
    public String keys() {
        var keys = new ArrayList<String>();
        add(keys, "NAME", name);
        add(keys, "KANA", kana);
        add(keys, "BIRTH_DATE", birthDate);
        add(keys, "SEX", sex);
        add(keys, "ADDRESS", address);
        return String.join("+", keys);
    }

    private static void add(ArrayList<String> keys, String key, @Nullable Object value) {
        if (value != null) {
            keys.add(key);
        }
    }

    @Override
    public String toString() {
        return "FourItems[" + keys() + "]";
    }
}
