package jp.menkyo.reporting.facts;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds a new copy against the live one. They should be the same; what is not says that a change was never marked. */
@Component
class Comparison {

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);
    private static final int NAMED = 10;

    private static final String DIFFERING = """
            select case_number as what from (
                select case_number, %1$s from reporting.case_fact where generation in (:live, :next)
                 group by case_number, %1$s having count(*) <> 2) c
             where case_number not in (select case_number from reporting.mark where case_number is not null)
            union
            select day || ' ' || process || ' ' || element from (
                select day, process, element, visits, stay_seconds
                  from (select generation, day, process, element, sum(visits) as visits, sum(stay_seconds) as stay_seconds
                          from reporting.step_day where generation in (:live, :next) group by 1, 2, 3, 4) d
                 group by day, process, element, visits, stay_seconds having count(*) <> 2) s
             where not exists (select from reporting.mark)
            """.formatted(String.join(", ", Facts.OF_CASES));

    private final JdbcClient jdbc;

    Comparison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param example the first few, or null when there are none */
    record Found(long count, @Nullable String example) {}

    static Found nothing() {
        return new Found(0, null);
    }

    /** Cases and days that differ; what is marked and not taken yet is left out. */
    Found of(long live, long next) {
        List<String> differing = jdbc.sql(DIFFERING + " order by 1")
                .param("live", live)
                .param("next", next)
                .query(String.class)
                .list();
        if (differing.isEmpty()) {
            return nothing();
        }
        var example = differing.stream().limit(NAMED).collect(Collectors.joining(", "));
        LOG.warn("read model: {} facts of generation {} differ from {}: {}", differing.size(), next, live, example);
        return new Found(differing.size(), example);
    }
}
