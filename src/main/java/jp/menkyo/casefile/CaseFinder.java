package jp.menkyo.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.shared.CaseNumber;
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

    /**
     * @param total how many there are, at most 1,000
     * @param more are there more than that? Then those first by name or birth date were taken
     */
    public record Found(List<CaseFile> cases, long total, boolean more) {

        public Found {
            cases = List.copyOf(cases);
        }
    }

    /**
     * A page of those found, newest first.
     *
     * @param page from 0
     * @param size 1 or more
     */
    public Found search(CaseTerms terms, int page, int size) {
        var params = new HashMap<String, Object>();
        params.put("reach", NameRange.REACH + 1);
        var reached = jdbc.sql(reach(terms, params))
                .params(params)
                .query(String.class)
                .list();
        var numbers = reached.stream().limit(NameRange.REACH).toList();
        return new Found(newest(numbers, page, size), numbers.size(), reached.size() > NameRange.REACH);
    }

    private static String reach(CaseTerms terms, Map<String, Object> params) {
        var and = conditions(terms, params);
        if (terms.nameKey().isEmpty()) {
            return "select case_number from casefile.case_file where " + NameRange.TENANT + and
                    + " order by birth_date, case_number limit :reach";
        }
        NameRange.put(terms.nameKey(), params);
        return NameRange.numbers(terms.kana() ? "kana_key" : "name_key", and);
    }

    private static String conditions(CaseTerms terms, Map<String, Object> params) {
        var and = new StringBuilder();
        if (terms.state() != null) {
            and.append(" and state = :state");
            params.put("state", terms.state().name());
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
