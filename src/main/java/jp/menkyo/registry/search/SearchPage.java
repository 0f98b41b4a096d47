package jp.menkyo.registry.search;

import java.util.List;

/** One page of what a search found, and how much it found in all. */
public record SearchPage(List<Candidate> items, long total) {

    public SearchPage {
        items = List.copyOf(items);
    }
}
