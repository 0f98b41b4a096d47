package jp.menkyo.gateway.infonet;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.gateway.FamilyData;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Codes we hold for people, and queries that wait for an answer. */
@Repository
class NetworkRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    NetworkRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A query that was placed. */
    record Query(String code, String legalBasis, Set<FamilyData> wanted) {}

    @Transactional(readOnly = true)
    public Optional<String> code(NumberToken token) {
        return jdbc.sql("select code from gateway.network_code where number_token = ?")
                .param(token.value())
                .query(String.class)
                .optional();
    }

    @Transactional
    public void keepCode(NumberToken token, String code) {
        var sql = """
                insert into gateway.network_code (number_token, code, acquired_at) values (?, ?, ?)
                on conflict (administrator, number_token) do nothing
                """;
        jdbc.sql(sql).params(token.value(), code, OffsetDateTime.now(clock)).update();
    }

    @Transactional
    public void keepQuery(String processingNumber, CaseNumber caseNumber, Query query) {
        var sql = """
                insert into gateway.family_query (processing_number, case_number, code, legal_basis, data_kinds, asked_at)
                values (?, ?, ?, ?, ?, ?) on conflict (administrator, processing_number) do nothing
                """;
        jdbc.sql(sql)
                .params(
                        processingNumber,
                        caseNumber.value(),
                        query.code(),
                        query.legalBasis(),
                        query.wanted().stream().map(FamilyData::name).sorted().toArray(String[]::new),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** The query a case placed under this number; a number of another case is not found. */
    @Transactional(readOnly = true)
    public Optional<Query> query(CaseNumber caseNumber, String processingNumber) {
        return jdbc.sql(
                        "select code, legal_basis, data_kinds from gateway.family_query where processing_number = ? and case_number = ?")
                .params(processingNumber, caseNumber.value())
                .query((row, n) -> new Query(row.getString(1), row.getString(2), kinds(row.getArray(3))))
                .optional();
    }

    private static Set<FamilyData> kinds(Array names) throws SQLException {
        return Stream.of((String[]) names.getArray()).map(FamilyData::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
