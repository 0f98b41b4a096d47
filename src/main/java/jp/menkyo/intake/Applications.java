package jp.menkyo.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.NumberToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The applications as they were received. */
@Service
public class Applications {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Applications(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The application of a case, which always has one. */
    @Transactional(readOnly = true)
    public Application get(CaseNumber receiptNumber) {
        return find(receiptNumber)
                .orElseThrow(() -> new IllegalArgumentException("no application under " + receiptNumber));
    }

    @Transactional(readOnly = true)
    public Optional<Application> find(CaseNumber receiptNumber) {
        return jdbc.sql("select * from intake.application where receipt_number = ?")
                .param(receiptNumber.value())
                .query(this::read)
                .optional();
    }

    /**
     * Adds the number that was obtained for an application on paper, in the caller's transaction.
     *
     * @return false when the application has a number, or did not come on paper
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean addNumber(CaseNumber receiptNumber, NumberToken token) {
        return jdbc.sql("""
                        update intake.application set number_token = ?
                        where receipt_number = ? and number_token is null and channel in ('COUNTER', 'POST')""").params(token.value(), receiptNumber.value()).update() == 1;
    }

    private Application read(ResultSet row, int index) throws SQLException {
        var token = row.getString("number_token");
        return new Application(
                new CaseNumber(row.getString("receipt_number")),
                Channel.valueOf(row.getString("channel")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_on", LocalDate.class),
                form(row.getString("form")),
                token == null ? null : new NumberToken(token),
                row.getString("pseudonym"));
    }

    private ApplicationForm form(String written) {
        try {
            return json.readValue(written, ApplicationForm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored form can be read", e);
        }
    }
}
