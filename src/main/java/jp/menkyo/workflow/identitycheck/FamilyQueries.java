package jp.menkyo.workflow.identitycheck;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.casefile.finding.AppliedRules;
import jp.menkyo.casefile.finding.AppliedRules.AppliedRule;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.gateway.FamilyRegister;
import jp.menkyo.gateway.FamilyRegister.FamilyAnswer;
import jp.menkyo.gateway.FamilyRegister.FamilyInquiry;
import jp.menkyo.gateway.FamilyRegister.Result;
import jp.menkyo.gateway.FamilyRegister.Step;
import jp.menkyo.intake.Application;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Reasons;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.assessment.decision.RuleBook;
import jp.menkyo.workflow.casefacts.CaseLicence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Queries that are with the family register's network: their processing numbers, and when asking becomes too long. */
@Component
class FamilyQueries {

    /** After this the answer counts as inconclusive, and the examiner asks for the paper instead. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);

    private final FamilyRegister families;
    private final CaseLicence licences;
    private final Reasons reasons;
    private final AppliedRules applied;
    private final RuleBook rules;
    private final JdbcClient jdbc;
    private final Clock clock;

    FamilyQueries(
            FamilyRegister families,
            CaseLicence licences,
            Reasons reasons,
            AppliedRules applied,
            RuleBook rules,
            JdbcClient jdbc,
            Clock clock) {
        this.families = families;
        this.licences = licences;
        this.reasons = reasons;
        this.applied = applied;
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Places the query and remembers it, with the rules that permit it; tells what became of it. */
    Step place(FamilyInquiry inquiry) {
        var request = families.request(inquiry);
        if (request.step() == Step.PLACED) {
            remember(inquiry.caseNumber(), request.processingNumber());
            request.rules()
                    .forEach(rule -> applied.record(inquiry.caseNumber(), new AppliedRule(rule, rules.basis(rule))));
        }
        return request.step();
    }

    private void remember(CaseNumber caseNumber, @Nullable String processingNumber) {
        jdbc.sql("""
                        insert into workflow.family_query (case_number, processing_number, placed_at) values (?, ?, ?)
                        on conflict (case_number) do update set processing_number = excluded.processing_number
                        """)
                .params(caseNumber.value(), processingNumber, OffsetDateTime.now(clock))
                .update();
    }

    private record Query(String processingNumber, OffsetDateTime placedAt) {}

    /** The answer as findings, that of the register first; empty while it is worth waiting. */
    Optional<List<Finding>> fetch(Application application) {
        var caseNumber = application.receiptNumber();
        var query = query(caseNumber);
        var answer = families.poll(caseNumber, query.processingNumber());
        if (answer.isEmpty() && query.placedAt().plus(LONGEST_WAIT).isBefore(OffsetDateTime.now(clock))) {
            return Optional.of(findings(application, new FamilyAnswer(Result.INCONCLUSIVE, null)));
        }
        return answer.map(found -> findings(application, found));
    }

    private Query query(CaseNumber caseNumber) {
        return jdbc.sql("select processing_number, placed_at from workflow.family_query where case_number = ?")
                .param(caseNumber.value())
                .query((row, index) -> new Query(row.getString(1), row.getObject(2, OffsetDateTime.class)))
                .single();
    }

    private List<Finding> findings(Application application, FamilyAnswer answer) {
        var holder = licences.find(application.receiptNumber())
                .map(Licence::items)
                .map(items -> items.holder())
                .orElse(null);
        return new FamilyComparison(reasons::label).findings(application.form(), holder, answer);
    }
}
