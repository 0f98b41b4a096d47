package jp.menkyo.registry.likeness;

/** Compares words letter by letter. */
final class Spelling {

    private Spelling() {}

    /** Does one letter too many, too few or another one make the difference? Equal words are not one apart. */
    static boolean oneApart(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end == 1;
    }
}
