package jp.menkyo.payment.slip;

import java.time.LocalDate;
import jp.menkyo.shared.person.Prefecture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands on the slips of a prefecture, from which day. */
@Repository
class SlipForms {

    private final JdbcClient jdbc;

    SlipForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws SlipRefused when nobody has entered it for this prefecture */
    SlipForm of(Prefecture prefecture, LocalDate on) {
        var sql = """
                select office, telephone, collector, account, subject, places, days, unconfirmed from payment.slip_form
                 where prefecture = ? and effective_from <= ? order by effective_from desc limit 1
                """;
        return jdbc.sql(sql)
                .params(prefecture.code(), on)
                .query((row, n) -> new SlipForm(
                        row.getString("office"),
                        row.getString("telephone"),
                        row.getString("collector"),
                        row.getString("account"),
                        row.getString("subject"),
                        row.getString("places"),
                        row.getInt("days"),
                        row.getBoolean("unconfirmed")))
                .optional()
                .orElseThrow(() -> SlipRefused.noForm(prefecture));
    }
}
