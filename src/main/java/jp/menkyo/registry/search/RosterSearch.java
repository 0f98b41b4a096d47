package jp.menkyo.registry.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import jp.menkyo.registry.Licence;
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

    private static final String COLUMNS = """
            select administrator, running, registry.state_on(state, state_since, suspensions, :today) as state_now, surname, given_name, kana_surname, kana_given_name, birth_date,
                birth_precision, registered_on, count(*) over () as total
            from registry.licence
            """;
    private static final int LARGEST_PAGE = 50;
    private static final Map<String, String> ORDER = Map.of(
            "kana", "kana_key, running",
            "number", "running",
            "birthDate", "birth_date, kana_key, running",
            "registeredOn", "registered_on desc, running desc");

    private final JdbcClient jdbc;
    private final AdministratorContext administrators;
    private final Clock clock;

    RosterSearch(JdbcClient jdbc, AdministratorContext administrators, Clock clock) {
        this.jdbc = jdbc;
        this.administrators = administrators;
        this.clock = clock;
    }

    /**
     * Finds licences by any spelling of a name, by kana, licence number or birth date, or several of them together.
     *
     * @param state only licences in this state today; null for all
     * @param page from 0
     * @param size rows a page, 1 to 50
     * @param sort {@code kana}, {@code number}, {@code birthDate} or {@code registeredOn}
     */
    public SearchPage search(String query, Licence.@Nullable State state, int page, int size, String sort) {
        var terms = SearchTerms.read(query);
        var prefecture = administrators.current().prefecture().code();
        if (terms.prefecture() != null && !terms.prefecture().equals(prefecture)) {
            return new SearchPage(List.of(), 0);
        }
        int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
        return ask(
                Conditions.of(terms).in(state), ORDER.getOrDefault(sort, "kana_key, running"), Math.max(0, page), rows);
    }

    private SearchPage ask(Conditions conditions, String order, int page, int rows) {
        var total = new AtomicLong();
        var items = jdbc.sql(conditions.found() + COLUMNS + conditions.where() + " order by " + order
                        + " limit :rows offset :skipped")
                .params(conditions.params())
                .param("today", LocalDate.now(clock))
                .param("rows", rows)
                .param("skipped", (long) page * rows)
                .query((row, index) -> {
                    total.set(row.getLong("total"));
                    return CandidateRow.read(row);
                })
                .list();
        return items.isEmpty() && page > 0
                ? new SearchPage(items, ask(conditions, order, 0, 1).total())
                : new SearchPage(items, total.get());
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
