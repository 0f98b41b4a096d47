package jp.menkyo.desk;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.menkyo.casefile.CasePlace;

/** Where the parts of a list begin that were reached in this session: pages are gone through one after another. */
final class CaseTrail implements Serializable {

    private final Map<Integer, CasePlace> begins = new HashMap<>(Map.of(0, CasePlace.START));

    Optional<CasePlace> at(int part) {
        return Optional.ofNullable(begins.get(part));
    }

    void reached(int part, CasePlace begin) {
        begins.put(part, begin);
    }
}
