package jp.menkyo.mynumber.reveal.ground;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The purposes that are in force: dated master data, because the provisions change. */
@Service
public class Purposes {

    private static final String IN_FORCE = """
            select code, label, article, unconfirmed from reveal.purpose
            where effective_from <= :today and (effective_to is null or effective_to >= :today)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Purposes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that may be chosen today, in the order of the table. */
    @Transactional(readOnly = true)
    public List<Purpose> all() {
        return jdbc.sql(IN_FORCE + " order by position")
                .param("today", LocalDate.now(clock))
                .query(Purpose.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Purpose> find(String code) {
        return jdbc.sql(IN_FORCE + " and code = :code")
                .param("today", LocalDate.now(clock))
                .param("code", code)
                .query(Purpose.class)
                .optional();
    }
}
