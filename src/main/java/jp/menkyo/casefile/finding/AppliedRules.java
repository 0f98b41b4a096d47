package jp.menkyo.casefile.finding;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules that fired for a case, each with the article it rests on. */
@Service
public class AppliedRules {

    private final JdbcClient jdbc;
    private final Clock clock;

    AppliedRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param rule rule id in its decision table; {@code basis} its article */
    public record AppliedRule(String rule, String basis) {}

    @Transactional
    public void record(CaseNumber caseNumber, AppliedRule applied) {
        jdbc.sql("""
                        insert into casefile.applied_rule (case_number, rule, basis, at) values (?, ?, ?, ?)
                        on conflict (case_number, rule) do nothing
                        """)
                .params(caseNumber.value(), applied.rule(), applied.basis(), OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    public List<AppliedRule> of(CaseNumber caseNumber) {
        return jdbc.sql("select rule, basis from casefile.applied_rule where case_number = ? order by id")
                .param(caseNumber.value())
                .query((row, index) -> new AppliedRule(row.getString("rule"), row.getString("basis")))
                .list();
    }
}
