package jp.menkyo.gateway.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers as they came, still encrypted for our key: so that work which was rolled back need not ask twice. */
@Repository
public class KeptAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param message the encrypted message */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(Exchange exchange, String message) {
        jdbc.sql("""
                        insert into gateway.answer (exchange_id, received_at, message) values (?, ?, ?)
                        on conflict (exchange_id) do nothing
                        """)
                .params(exchange.id().value(), OffsetDateTime.now(clock), message)
                .update();
    }

    /** The encrypted message, empty when it has not come or its time is over. */
    @Transactional(readOnly = true)
    public Optional<String> find(Exchange exchange) {
        return jdbc.sql("select message from gateway.answer where exchange_id = ?")
                .param(exchange.id().value())
                .query(String.class)
                .optional();
    }
}
