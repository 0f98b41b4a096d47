package jp.menkyo.casefile;

import java.io.Serializable;

/**
 * A place in the order in which an index holds the cases: the search goes on after it, however deep it is.
 *
 * @param key what the case sorts by first (folded name, day of birth or of receipt); empty is the beginning
 */
public record CasePlace(String key, String caseNumber) implements Serializable {

    public static final CasePlace START = new CasePlace("", "");

    boolean start() {
        return caseNumber.isEmpty();
    }
}
