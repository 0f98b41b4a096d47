package jp.menkyo.casefile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the cases that wait for outside systems. */
@Service
public class WaitingCases {

    private final JdbcClient jdbc;

    WaitingCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param oldest since when the first of them waits */
    public record Queue(String gateway, long cases, Instant oldest) {}

    /** The queues by gateway; none where nobody waits. */
    @Transactional(readOnly = true)
    public Map<String, Queue> byGateway() {
        return jdbc
                .sql("""
                        select waiting_for, count(*), min(waiting_since) from casefile.case_file
                        where waiting_for is not null group by waiting_for
                        """)
                .query((row, index) -> new Queue(
                        row.getString(1),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Queue::gateway, Function.identity()));
    }
}
