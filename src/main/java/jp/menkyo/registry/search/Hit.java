package jp.menkyo.registry.search;

import java.util.List;

/**
 * A licence that a search found.
 *
 * @param personId 保有者ID of its holder, which says nothing about them
 * @param why what of it agrees with what was typed, in words
 */
public record Hit(Candidate candidate, String personId, List<String> why) {

    public Hit {
        why = List.copyOf(why);
    }
}
