package jp.menkyo.notification.store;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.notification.text.Office;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The office in charge today. */
@Repository
public class Offices {

    private final JdbcClient jdbc;
    private final AdministratorContext administrators;
    private final Clock clock;

    Offices(JdbcClient jdbc, AdministratorContext administrators, Clock clock) {
        this.jdbc = jdbc;
        this.administrators = administrators;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Office current() {
        return jdbc.sql("""
                select name, address, telephone, hours, sender from notification.office
                where prefecture = ? and effective_from <= ? order by effective_from desc limit 1""")
                .params(administrators.current().prefecture().code(), LocalDate.now(clock))
                .query(Office.class)
                .single();
    }
}
