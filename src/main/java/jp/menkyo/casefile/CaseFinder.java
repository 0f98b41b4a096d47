package jp.menkyo.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases by what people know of the applicant; among very many it reads no more than a reach. */
@Service
@Transactional(readOnly = true)
public class CaseFinder {

    private final JdbcClient jdbc;

    CaseFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As many are found, counted and sorted at once. */
    public static final int REACH = NameRange.REACH;

    /**
     * @param total how many there are within this reach, at most {@link #REACH}
     * @param next where the next reach begins, when there are more; whoever is beyond is not counted
     */
    public record Found(
            List<CaseFile> cases, long total, @Nullable CasePlace next) {

        public Found {
            cases = List.copyOf(cases);
        }

        /** Are there more than were counted? Then those first by name or birth date were taken. */
        public boolean more() {
            return next != null;
        }
    }

    /**
     * A page of those found within a reach, newest first.
     *
     * @param after where the reach begins
     * @param page from 0
     * @param size 1 or more
     */
    public Found search(CaseTerms terms, CasePlace after, int page, int size) {
        var params = new HashMap<String, Object>();
        params.put("reach", REACH + 1);
        var reached = jdbc.sql(reach(terms, after, params))
                .params(params)
                .query((row, index) -> new CasePlace(row.getString("key"), row.getString("case_number")))
                .list();
        var numbers = reached.stream().limit(REACH).map(CasePlace::caseNumber).toList();
        return new Found(
                newest(numbers, page, size), numbers.size(), reached.size() > REACH ? reached.get(REACH - 1) : null);
    }

    private static String reach(CaseTerms terms, CasePlace after, Map<String, Object> params) {
        var and = conditions(terms, params);
        boolean byName = !terms.nameKey().isEmpty();
        var column = terms.kana() ? "kana_key" : "name_key";
        if (!after.start()) {
            and += byName
                    ? NameRange.on(column)
                    : " and (birth_date, case_number) > (cast(:afterKey as date), :afterNumber)";
            params.put("afterKey", after.key());
            params.put("afterNumber", after.caseNumber());
        }
        if (byName) {
            NameRange.put(terms.nameKey(), params);
            return NameRange.numbers(column, and);
        }
        return "select case_number, birth_date::text as key from casefile.case_file where " + NameRange.TENANT + and
                + " order by birth_date, case_number limit :reach";
    }

    private static String conditions(CaseTerms terms, Map<String, Object> params) {
        var and = new StringBuilder();
        if (terms.state() != null) {
            and.append(" and state = :state");
            params.put("state", terms.state().name());
        }
        if (terms.waitingFor() != null) {
            and.append(" and waiting_for = :waiting");
            params.put("waiting", terms.waitingFor());
        }
        if (terms.caseNumber() != null) {
            and.append(" and case_number = :number");
            params.put("number", terms.caseNumber());
        }
        if (terms.bornFrom() != null) {
            and.append(" and birth_date between :bornFrom and :bornTo");
            params.put("bornFrom", terms.bornFrom());
            params.put("bornTo", terms.bornTo());
        }
        return and.toString();
    }

    /** Those of {@code numbers} that exist, newest first. */
    public List<CaseFile> all(Collection<CaseNumber> numbers) {
        return newest(numbers.stream().map(CaseNumber::value).toList(), 0, Math.max(1, numbers.size()));
    }

    private List<CaseFile> newest(List<String> numbers, int page, int size) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                with picked as materialized (
                                    select * from casefile.case_file where case_number in (:numbers))
                                select * from picked order by received_on desc, case_number desc limit :size offset :skipped""")
                        .param("numbers", numbers)
                        .param("size", size)
                        .param("skipped", (long) page * size)
                        .query(CaseRows::read)
                        .list();
    }
}
