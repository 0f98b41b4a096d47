package jp.menkyo.registry.match;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.match.MatchResult.Kind;
import jp.menkyo.registry.match.MatchResult.Reason;
import jp.menkyo.registry.match.MatchResult.Scored;
import jp.menkyo.registry.search.Candidate;
import jp.menkyo.registry.search.CandidateRow;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose licence a person means who names it, names of before included: looks it up by the indexes, then compares item by
 * item.
 */
@Repository
@Transactional(readOnly = true)
public class Matching {

    /** Four ways to a licence, each by an index of its own: the number, or the birth date and a name or reading. */
    static final String CANDIDATES = """
            with found as materialized (
                select running from registry.licence where running = :number
                union
                select running from registry.licence where birth_date in (:day, :month, :year) and kana_key = :kana
                union
                select licence.running from registry.name_key join registry.licence using (administrator, running)
                where name_key.key in (:names) and licence.birth_date in (:day, :month, :year)
                union
                select licence.running from registry.name_key join registry.licence using (administrator, running)
                where name_key.key in (:names) and licence.domicile = :domicile and licence.kana_key = :kana
                limit 50)
            select administrator, running, surname, given_name, kana_surname, kana_given_name, birth_date,
                birth_precision, registered_on, domicile,
                registry.state_on(state, state_since, suspensions, :today) as state_now
            from found join registry.licence using (running) order by running""";

    private final JdbcClient jdbc;
    private final FullNames fullNames;
    private final Clock clock;

    Matching(JdbcClient jdbc, FullNames fullNames, Clock clock) {
        this.jdbc = jdbc;
        this.fullNames = fullNames;
        this.clock = clock;
    }

    /** Compares; an exact match needs number, birth date and a name, or without number the only one of these. */
    public MatchResult match(MatchQuery query) {
        var scored = candidates(query);
        var certain = scored.stream().filter(Scored::certain).toList();
        if (certain.size() == 1) {
            return new MatchResult(Kind.EXACT, certain);
        }
        if (certain.size() > 1) {
            scored = scored.stream()
                    .map(each -> certain.contains(each) ? several(each) : each)
                    .toList();
        }
        var likeliest = scored.stream()
                .sorted(Comparator.comparingInt(each -> each.reasons().size()))
                .toList();
        return new MatchResult(likeliest.isEmpty() ? Kind.NONE : Kind.DOUBTFUL, likeliest);
    }

    private static Scored several(Scored one) {
        var reasons = new HashSet<>(one.reasons());
        reasons.add(Reason.SEVERAL);
        return new Scored(one.candidate(), reasons);
    }

    private List<Scored> candidates(MatchQuery query) {
        var birth = query.birthDate();
        var keys = keys(query.names());
        return jdbc.sql(CANDIDATES)
                .param("number", query.number(), java.sql.Types.BIGINT)
                .param("day", birth)
                .param("month", birth.withDayOfMonth(1))
                .param("year", birth.withDayOfYear(1))
                .param("kana", NameFold.key(query.kana().display()))
                .param("names", keys)
                .param("domicile", query.domicile(), java.sql.Types.VARCHAR)
                .param("today", LocalDate.now(clock))
                .query((row, index) -> {
                    var candidate = CandidateRow.read(row);
                    return new Scored(candidate, differences(query, keys, candidate, row.getString("domicile")));
                })
                .list();
    }

    private Set<Reason> differences(MatchQuery query, Set<String> keys, Candidate found, String domicile) {
        var reasons = EnumSet.noneOf(Reason.class);
        var number = query.number();
        if (number != null && number != found.number().running()) {
            reasons.add(Reason.NUMBER_DIFFERS);
        }
        birth(query.birthDate(), found.birthDate(), reasons);
        if (fullNames.of(found.number().running()).stream().noneMatch(keys::contains)) {
            reasons.add(Reason.NAME_DIFFERS);
        }
        if (query.domicile() != null && !Objects.equals(query.domicile(), domicile)) {
            reasons.add(Reason.DOMICILE_DIFFERS);
        }
        switch (found.state()) {
            case SUSPENDED -> reasons.add(Reason.STATE_SUSPENDED);
            case REVOKED -> reasons.add(Reason.STATE_REVOKED);
            case DELETED -> reasons.add(Reason.STATE_DELETED);
            case IN_FORCE -> {}
        }
        return reasons;
    }

    private static void birth(LocalDate said, BirthDate kept, Set<Reason> reasons) {
        var known = switch (kept.precision()) {
            case DAY -> said;
            case MONTH -> said.withDayOfMonth(1);
            case YEAR -> said.withDayOfYear(1);
        };
        if (!kept.date().equals(known)) {
            reasons.add(Reason.BIRTH_DATE_DIFFERS);
        } else if (kept.precision() != BirthDate.Precision.DAY) {
            reasons.add(Reason.BIRTH_DATE_PARTLY_KNOWN);
        }
    }

    private static Set<String> keys(List<PersonName> names) {
        var keys = new HashSet<String>();
        names.forEach(name -> keys.add(NameFold.key(name.display())));
        return keys;
    }
}
