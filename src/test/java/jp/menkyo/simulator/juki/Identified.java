package jp.menkyo.simulator.juki;

/** A name after the municipality identified which character it is: another shape of the same one. */
final class Identified {

    private static final String SELECTOR = Character.toString(0xE0101);

    private Identified() {}

    /** 中島 becomes 中嶋, 高木 髙木; every other name gets the shape of its first character written down. */
    static String name(String name) {
        var other = name.replace('島', '嶋').replace('高', '髙').replace('斉', '齊');
        if (!other.equals(name)) {
            return other;
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + SELECTOR + name.substring(first);
    }
}
