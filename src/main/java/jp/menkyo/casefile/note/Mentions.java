package jp.menkyo.casefile.note;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes that call on an officer and are not read yet. What stands in them is shown with the case only. */
@Service
public class Mentions {

    private static final String UNREAD = """
            from casefile.mention m join casefile.note n on n.id = m.note_id
            where m.username = ? and m.read_at is null
            """;
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Mentions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A call that waits for its reader. */
    public record Mention(CaseNumber caseNumber, String writtenBy, Instant at) {}

    @Transactional(readOnly = true)
    public long unread(String username) {
        return jdbc.sql("select count(*) " + UNREAD)
                .param(username)
                .query(Long.class)
                .single();
    }

    /** Newest first, a hundred at most. */
    @Transactional(readOnly = true)
    public List<Mention> of(String username) {
        return jdbc.sql("select n.case_number, n.written_by, n.at " + UNREAD + " order by n.id desc limit " + MOST)
                .param(username)
                .query((row, index) -> new Mention(
                        new CaseNumber(row.getString("case_number")),
                        row.getString("written_by"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The officer has read what the notes of a case say to them; reading again changes nothing. */
    @Transactional
    public void read(CaseNumber caseNumber, String username) {
        jdbc.sql("""
                        update casefile.mention set read_at = ?
                        where username = ? and read_at is null
                          and note_id in (select id from casefile.note where case_number = ?)
                        """)
                .params(OffsetDateTime.now(clock), username, caseNumber.value())
                .update();
    }
}
