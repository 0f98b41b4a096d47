package jp.menkyo.reporting.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of an office of a test's own, written as they would stand in the case file; nobody works on them. */
public final class OwnCases {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Administrator office;
    private final AdministratorContext administrators;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    public OwnCases(
            String office, AdministratorContext administrators, TransactionTemplate transaction, JdbcClient jdbc) {
        this.office = new Administrator(office);
        this.administrators = administrators;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Does work for this office, in one transaction. */
    public <T> T in(Supplier<T> work) {
        return administrators.as(office, () -> transaction.execute(status -> work.get()));
    }

    public int sql(String sql, Object... params) {
        return in(() -> jdbc.sql(sql).params(params).update());
    }

    public List<String> texts(String sql, Object... params) {
        return in(() -> jdbc.sql(sql).params(params).query(String.class).list());
    }

    public void open(String number, String procedure, String channel, LocalDate received, @Nullable LocalDate target) {
        sql("""
                insert into casefile.case_file (case_number, procedure, channel, received_on, target_on, state, surname, given,
                    kana_surname, kana_given, name_key, kana_key, birth_date, opened_at)
                values (?, ?, ?, ?, ?, 'OPEN', '試', '験', 'シ', 'ケン', 'x', 'x', date '1990-01-01', ?)
                """, number, procedure, channel, received, target, at(received));
        mark(number);
    }

    public void pause(String number, LocalDate from, @Nullable LocalDate to) {
        sql("""
                insert into casefile.pause (case_number, wanted, requested_by, asked_at, started_at, ended_at)
                values (?, 'x', 'x', ?, ?, ?)
                """, number, at(from), at(from), to == null ? null : at(to));
        mark(number);
    }

    public void end(String number, LocalDate on, String outcome) {
        sql("update casefile.case_file set state = ?, closed_at = ? where case_number = ?", outcome, at(on), number);
        mark(number);
    }

    public void mark(String number) {
        sql("insert into reporting.mark (case_number, at) values (?, now())", number);
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(TOKYO).toOffsetDateTime();
    }
}
