package jp.menkyo.desk.search;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import jp.menkyo.casefile.CasePlace;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.search.SearchPage.Place;
import org.jspecify.annotations.Nullable;

/**
 * What an officer looks for, kept in the session so that no name stands in an address and the way back leads to the same place.
 *
 * @param typed as typed
 * @param state only licences in this state; null for all
 * @param sort one that the roster knows
 * @param from where the reach begins in the roster
 * @param page page of licences, from 0
 * @param caseFrom where the reach begins among the cases
 * @param casePage page of cases, from 0
 */
record SearchWish(
        String typed,
        Licence.@Nullable State state,
        String sort,
        Place from,
        int page,
        CasePlace caseFrom,
        int casePage)
        implements Serializable {

    private static final Set<String> SORTS = Set.of("kana", "number", "birthDate", "registeredOn");

    /** As a form sends it; a state or order that does not exist counts as none. */
    static SearchWish of(String typed, @Nullable String state, @Nullable String sort) {
        var chosen = Arrays.stream(Licence.State.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        var order = sort != null && SORTS.contains(sort) ? sort : "kana";
        return new SearchWish(typed.strip(), chosen, order, Place.START, 0, CasePlace.START, 0);
    }

    SearchWish turn(int to) {
        return new SearchWish(typed, state, sort, from, Math.max(0, to), caseFrom, casePage);
    }

    SearchWish turnCases(int to) {
        return new SearchWish(typed, state, sort, from, page, caseFrom, Math.max(0, to));
    }

    SearchWish goOn(Place next) {
        return new SearchWish(typed, state, sort, next, 0, caseFrom, casePage);
    }

    SearchWish goOnCases(CasePlace next) {
        return new SearchWish(typed, state, sort, from, page, next, 0);
    }
}
