package jp.menkyo.gateway.terminal;

import java.util.List;
import jp.menkyo.gateway.ResidentRegistry.Resident;

/** What a search found. */
public record Hits(Outcome outcome, List<Hit> hits) {

    public Hits {
        hits = List.copyOf(hits);
        if ((outcome == Outcome.FOUND) == hits.isEmpty()) {
            throw new IllegalArgumentException("hits exactly when somebody was found");
        }
    }

    /** How a search ended. */
    public enum Outcome {
        FOUND,
        NOT_FOUND,
        /** More than the terminal lists; the question has to be narrowed. */
        TOO_MANY,
        /** Several entries stand under one code. */
        SEVERAL,
        OUT_OF_SCOPE
    }

    /** One person, with no more than is needed to tell one from another. */
    public record Hit(Candidate candidate, Resident resident) {}
}
