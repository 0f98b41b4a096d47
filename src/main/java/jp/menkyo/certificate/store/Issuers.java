package jp.menkyo.certificate.store;

import java.time.LocalDate;
import jp.menkyo.certificate.print.Issuer;
import jp.menkyo.shared.person.Prefecture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The governors, from which day. */
@Repository
public class Issuers {

    private final JdbcClient jdbc;

    Issuers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who signs certificates of {@code prefecture} dated {@code on}; by title alone where nobody has been entered. */
    public Issuer of(Prefecture prefecture, LocalDate on) {
        return jdbc.sql("""
                select title, name from certificate.issuer
                where prefecture = ? and effective_from <= ? order by effective_from desc limit 1""")
                .params(prefecture.code(), on)
                .query((row, index) -> new Issuer(row.getString("title"), row.getString("name")))
                .optional()
                .orElseGet(() -> new Issuer(prefecture.displayName() + "知事", null));
    }
}
