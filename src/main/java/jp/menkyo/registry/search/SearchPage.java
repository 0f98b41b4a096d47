package jp.menkyo.registry.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what a search found.
 *
 * @param total how many there are within this reach, at most {@link RosterSearch#REACH}
 * @param next where the next reach begins, when there are more; whoever is beyond is not counted
 */
public record SearchPage(
        List<Hit> items, long total, @Nullable Place next) {

    public SearchPage {
        items = List.copyOf(items);
    }

    /** Are there more than were counted? */
    public boolean more() {
        return next != null;
    }

    /**
     * A place in the order in which the index holds the licences: the spelling found, or birth date and kana.
     *
     * @param first what it sorts by first; empty is the beginning
     */
    public record Place(String first, String second, long running) implements java.io.Serializable {

        public static final Place START = new Place("", "", 0);
    }
}
