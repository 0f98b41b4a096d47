package jp.menkyo.simulator.juki;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 本人確認情報 of one resident as the simulated network writes it.
 *
 * @param name family name first, parted by an ideographic space
 * @param change what last happened to the entry; null when nothing did
 */
public record Entry(
        String name,
        LocalDate birthDate,
        String sex,
        String prefecture,
        String address,
        @Nullable Change change) {

    /** @param reason two digits: 11–13 entered, 21–23 removed, 31–33 corrected, 41–42 code changed */
    public record Change(String reason, LocalDate on) {}

    Entry after(String reason, LocalDate on, @Nullable String newName, @Nullable String newAddress) {
        return new Entry(
                newName == null ? name : newName,
                birthDate,
                sex,
                prefecture,
                newAddress == null ? address : newAddress,
                new Change(reason, on));
    }

    @Override
    public String toString() {
        return "Entry[hidden]";
    }
}
