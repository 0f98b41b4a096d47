package jp.menkyo.mynumber.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which case holds which number. */
@Repository
class Bindings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Bindings(@Qualifier("vaultJdbc") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Binding> newest(CaseNumber caseNumber) {
        return jdbc.sql("""
                        select token, source from mynumber.binding where case_number = ?
                        order by bound_at desc, token limit 1""")
                .param(caseNumber.value())
                .query((row, index) -> new Binding(
                        new NumberToken(row.getString("token")), NumberSource.valueOf(row.getString("source"))))
                .optional();
    }

    boolean anyFor(NumberToken token) {
        return jdbc.sql("select exists (select 1 from mynumber.binding where token = ?)")
                .param(token.value())
                .query(Boolean.class)
                .single();
    }

    void add(CaseNumber caseNumber, Binding binding) {
        jdbc.sql("insert into mynumber.binding (case_number, token, source, bound_at) values (?, ?, ?, ?)")
                .params(
                        caseNumber.value(),
                        binding.token().value(),
                        binding.source().name(),
                        OffsetDateTime.now(clock))
                .update();
    }

    void remove(CaseNumber caseNumber, NumberToken token) {
        jdbc.sql("delete from mynumber.binding where case_number = ? and token = ?")
                .params(caseNumber.value(), token.value())
                .update();
    }

    /** Unties the numbers that {@code token} has replaced and tells which they were. */
    List<NumberToken> removeOthers(CaseNumber caseNumber, NumberToken token) {
        return jdbc.sql("delete from mynumber.binding where case_number = ? and token <> ? returning token")
                .params(caseNumber.value(), token.value())
                .query((row, index) -> new NumberToken(row.getString("token")))
                .list();
    }

    /** Unties a number from all its cases and tells which they were. */
    List<CaseNumber> removeAll(NumberToken token) {
        return jdbc.sql("delete from mynumber.binding where token = ? returning case_number")
                .param(token.value())
                .query((row, index) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    /** @param source where the case has the number from, which may differ from where it first came from */
    record Binding(NumberToken token, NumberSource source) {}
}
