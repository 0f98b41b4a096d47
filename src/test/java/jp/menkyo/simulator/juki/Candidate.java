package jp.menkyo.simulator.juki;

import java.util.Optional;
import jp.menkyo.simulator.people.Code;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;

/** The reference of a hit of the terminal search, by which the hit can be asked for again. */
final class Candidate {

    private static final String PREFIX = "jc_qqqqqqqqqqqq";
    private static final String LETTERS = "bcdfghjklm";

    private Candidate() {}

    static String of(Resident resident) {
        return PREFIX + Code.letters(resident.index());
    }

    static Optional<Resident> find(String reference) {
        if (!reference.matches(PREFIX + "[" + LETTERS + "]{1,8}")) {
            return Optional.empty();
        }
        int index = 0;
        for (char letter : reference.substring(PREFIX.length()).toCharArray()) {
            index = index * 10 + LETTERS.indexOf(letter);
        }
        return Optional.of(Population.resident(index));
    }
}
