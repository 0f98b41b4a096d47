package jp.menkyo.workflow.identitycheck;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.gateway.FamilyRegister;
import jp.menkyo.gateway.FamilyRegister.FamilyAnswer;
import jp.menkyo.gateway.FamilyRegister.Result;
import jp.menkyo.intake.Application;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.person.Prefecture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Queries that are with the family register's network: their processing numbers, and when asking becomes too long. */
@Component
class FamilyQueries {

    /** After this the answer counts as inconclusive, and the examiner asks for the paper instead. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    FamilyQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when the permit is refused */
    boolean place(FamilyRegister families, Application application, NumberToken token, String legalBasis) {
        var request = families.request(application.receiptNumber(), token, legalBasis);
        if (!request.permitted()) {
            return false;
        }
        jdbc.sql("""
                        insert into workflow.family_query (case_number, processing_number, placed_at) values (?, ?, ?)
                        on conflict (case_number) do update set processing_number = excluded.processing_number
                        """)
                .params(application.receiptNumber().value(), request.processingNumber(), OffsetDateTime.now(clock))
                .update();
        return true;
    }

    private record Query(String processingNumber, OffsetDateTime placedAt) {}

    /** The answer as a finding, empty while it is worth waiting. */
    Optional<Finding> fetch(FamilyRegister families, Application application) {
        var caseNumber = application.receiptNumber();
        var query = query(caseNumber);
        var answer = families.poll(caseNumber, query.processingNumber());
        if (answer.isEmpty() && query.placedAt().plus(LONGEST_WAIT).isBefore(OffsetDateTime.now(clock))) {
            return Optional.of(new Finding(Finding.Source.KOSEKI, Result.INCONCLUSIVE.name(), List.of()));
        }
        return answer.map(found -> finding(application, found));
    }

    private Query query(CaseNumber caseNumber) {
        return jdbc.sql("select processing_number, placed_at from workflow.family_query where case_number = ?")
                .param(caseNumber.value())
                .query((row, index) -> new Query(row.getString(1), row.getObject(2, OffsetDateTime.class)))
                .single();
    }

    private static Finding finding(Application application, FamilyAnswer answer) {
        var held = answer.domicilePrefecture();
        var declared = application.form().domicile();
        var items = held == null
                ? List.<Finding.Item>of()
                : List.of(new Finding.Item("DOMICILE", name(declared), name(held), held.equals(declared)));
        return new Finding(Finding.Source.KOSEKI, answer.result().name(), items);
    }

    private static String name(String prefecture) {
        return new Prefecture(prefecture).displayName();
    }
}
