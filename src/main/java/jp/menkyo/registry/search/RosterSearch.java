package jp.menkyo.registry.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.search.SearchPage.Place;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds licences in the roster by what people know of their holders; asks its indexes. */
@Repository
@Transactional(readOnly = true)
public class RosterSearch {

    /** As many are found, counted and sorted at once; among more than these, those first in the index's order. */
    public static final int REACH = 1_000;

    private static final String COLUMNS = """
            select administrator, running, registry.state_on(state, state_since, suspensions, :today) as state_now, surname, given_name, kana_surname, kana_given_name, birth_date,
                birth_precision, registered_on, holder_id, former_surname, alias_surname, alias_given_name
            from registry.licence
            """;
    /** First those found, then their order: left to itself the planner walks the whole roster in the order wished for. */
    private static final String PICKED =
            "with picked as materialized (select * from registry.licence where running in (:running)) ";

    private static final int LARGEST_PAGE = 50;
    private static final Map<String, String> ORDER = Map.of(
            "kana", "kana_key, running",
            "number", "running",
            "birthDate", "birth_date, kana_key, running",
            "registeredOn", "registered_on desc, running desc");

    private final JdbcClient jdbc;
    private final HitReasons reasons;
    private final AdministratorContext administrators;
    private final Clock clock;

    RosterSearch(JdbcClient jdbc, HitReasons reasons, AdministratorContext administrators, Clock clock) {
        this.jdbc = jdbc;
        this.reasons = reasons;
        this.administrators = administrators;
        this.clock = clock;
    }

    /**
     * Finds licences by any spelling of a name, by kana, licence number or birth date, or several of them together.
     *
     * @param state only licences in this state today; null for all
     * @param page from 0
     * @param size rows a page, 1 to 50
     * @param sort {@code kana}, {@code number}, {@code birthDate} or {@code registeredOn}; of more than {@link #REACH} those
     *     first by spelling or birth date are shown, in that order
     */
    public SearchPage search(String query, Licence.@Nullable State state, int page, int size, String sort) {
        int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
        return search(SearchTerms.read(query), state, Place.START, Math.max(0, page), rows, sort);
    }

    /** The same from a place on that an earlier page named as the next. */
    public SearchPage search(
            SearchTerms terms, Licence.@Nullable State state, Place after, int page, int size, String sort) {
        var reached = reach(terms, state, after);
        var running = List.copyOf(reached.running.keySet());
        var shown = reached.next == null
                ? sorted(running, terms, page, size, sort)
                : inOrder(part(running, page, size), terms);
        return new SearchPage(shown, running.size(), reached.next);
    }

    private record Reached(
            Map<Long, Place> running, @Nullable Place next) {}

    private Reached reach(SearchTerms terms, Licence.@Nullable State state, Place after) {
        var found = new LinkedHashMap<Long, Place>();
        if (elsewhere(terms)) {
            return new Reached(found, null);
        }
        var conditions = Conditions.of(terms, state, after);
        var places = jdbc.sql(conditions.sql())
                .params(conditions.params())
                .param("today", LocalDate.now(clock))
                .param("reach", REACH + 1)
                .query((row, n) -> new Place(row.getString("first"), row.getString("second"), row.getLong("running")))
                .list();
        places.stream().limit(REACH).forEach(place -> found.putIfAbsent(place.running(), place));
        return new Reached(found, places.size() > REACH ? places.get(REACH - 1) : null);
    }

    /** A number of another prefecture, or only the number of a certificate, which the roster does not hold. */
    private boolean elsewhere(SearchTerms terms) {
        boolean other = terms.prefecture() != null
                && !terms.prefecture()
                        .equals(administrators.current().prefecture().code());
        boolean nothing = terms.number() == null
                && terms.receipt() == null
                && terms.birth() == null
                && terms.nameKey().isEmpty();
        return other || nothing;
    }

    private static List<Long> part(List<Long> running, int page, int size) {
        int from = (int) Math.min((long) page * size, running.size());
        return running.subList(from, Math.min(from + size, running.size()));
    }

    private List<Hit> sorted(List<Long> running, SearchTerms terms, int page, int size, String sort) {
        return running.isEmpty()
                ? List.of()
                : jdbc.sql(PICKED + COLUMNS.replace("registry.licence", "picked") + "order by "
                                + ORDER.getOrDefault(sort, "kana_key, running") + " limit :rows offset :skipped")
                        .param("today", LocalDate.now(clock))
                        .param("running", running)
                        .param("rows", size)
                        .param("skipped", (long) page * size)
                        .query((row, n) -> hit(row, terms))
                        .list();
    }

    private List<Hit> inOrder(List<Long> running, SearchTerms terms) {
        return sorted(running, terms, 0, Math.max(1, running.size()), "number").stream()
                .sorted(Comparator.comparingInt(
                        hit -> running.indexOf(hit.candidate().number().running())))
                .toList();
    }

    private Hit hit(ResultSet row, SearchTerms terms) throws SQLException {
        return new Hit(CandidateRow.read(row), row.getString("holder_id"), reasons.of(row, terms));
    }

    /** Those of {@code running} that are in the roster, found otherwise and for the reason given. */
    public List<Hit> of(Collection<Long> running, String why) {
        return running.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where running in (:running) order by running")
                        .param("today", LocalDate.now(clock))
                        .param("running", running)
                        .query((row, n) -> new Hit(CandidateRow.read(row), row.getString("holder_id"), List.of(why)))
                        .list();
    }

    /** The case that registered a licence. */
    public Optional<CaseNumber> registeredBy(long running) {
        return jdbc.sql("select case_number from registry.licence where running = ?")
                .param(running)
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }

    /**
     * Licences whose holder has the same reading and birth date: perhaps the same person. Rows whose birth date is only
     * partly known are found when the known part agrees.
     */
    public List<Candidate> similar(PersonName kana, LocalDate birthDate) {
        return jdbc.sql(COLUMNS + """
                where kana_key = :kana and (birth_date = :day
                    or birth_date = :month and birth_precision = 'MONTH'
                    or birth_date = :year and birth_precision = 'YEAR')
                order by running limit 50""")
                .param("today", LocalDate.now(clock))
                .param("kana", NameFold.key(kana.display()))
                .param("day", birthDate)
                .param("month", birthDate.withDayOfMonth(1))
                .param("year", birthDate.withDayOfYear(1))
                .query((row, index) -> CandidateRow.read(row))
                .list();
    }

    /** Was a licence of somebody with this reading and birth date revoked? Such a person may apply anew. */
    public boolean revokedBefore(PersonName kana, LocalDate birthDate) {
        return similar(kana, birthDate).stream().anyMatch(found -> found.state() == Licence.State.REVOKED);
    }
}
