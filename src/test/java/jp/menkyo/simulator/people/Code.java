package jp.menkyo.simulator.people;

import java.util.OptionalInt;

/** The code (機関別符号) under which the network knows a resident: the index in letters, so that nobody has to remember it. */
public final class Code {

    private static final String LETTERS = "bcdfghjklm";
    private static final String PREFIX = "fc_qqqqqqq";

    private Code() {}

    public static String of(Resident resident) {
        return PREFIX + letters(resident.index());
    }

    public static OptionalInt indexOf(String code) {
        if (!code.matches(PREFIX + "[" + LETTERS + "]{1,9}")) {
            return OptionalInt.empty();
        }
        int index = 0;
        for (char letter : code.substring(PREFIX.length()).toCharArray()) {
            index = index * 10 + LETTERS.indexOf(letter);
        }
        return OptionalInt.of(index);
    }

    /** A number written in letters. */
    public static String letters(long number) {
        var text = new StringBuilder();
        Long.toString(number).chars().forEach(digit -> text.append(LETTERS.charAt(digit - '0')));
        return text.toString();
    }
}
