package jp.menkyo.casefile.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.menkyo.casefile.CaseChanged;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes notes for those who may read them, and calls colleagues to them; a note is written once and never changed. */
@Service
public class OfficerNotes {

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final CaseFiles cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficerNotes(JdbcClient jdbc, CaseFiles cases, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody to be called on: who reads, and the name for a refusal. */
    public record Colleague(Reader reader, String name) {}

    /**
     * Writes a note.
     *
     * @throws NoteRefused when it is empty or too long, holds a My Number, or calls on somebody who may not read it
     * @throws jp.menkyo.casefile.CaseNotFound when there is no such case
     */
    @Transactional
    public void write(CaseNumber caseNumber, Reader by, String text, Audience audience, List<Colleague> mentioned) {
        cases.get(caseNumber);
        var words = checked(text);
        mentioned.stream()
                .filter(colleague -> !colleague.reader().mayRead(audience, by.username(), by.roles()))
                .findFirst()
                .ifPresent(colleague -> {
                    throw NoteRefused.notForThem(colleague.name());
                });
        long id = insert(caseNumber, by, words, audience, false);
        mentioned.forEach(colleague -> jdbc.sql(
                        "insert into casefile.mention (note_id, username) values (?, ?)" + " on conflict do nothing")
                .params(id, colleague.reader().username())
                .update());
    }

    /** Keeps why an officer decided otherwise than the decision table; all staff of the case may read it. */
    @Transactional
    public void deviate(CaseNumber caseNumber, String by, String why) {
        insert(caseNumber, new Reader(by, Set.of()), "基準と異なる判断の理由：" + why, Audience.CASE, true);
    }

    private long insert(CaseNumber caseNumber, Reader by, String words, Audience audience, boolean deviation) {
        long id = jdbc.sql("""
                        insert into casefile.note (case_number, written_by, at, words, audience, roles, deviation)
                        values (?, ?, ?, ?, ?, string_to_array(?, ','), ?) returning id
                        """)
                .params(
                        caseNumber.value(),
                        by.username(),
                        OffsetDateTime.now(clock),
                        words,
                        audience.name(),
                        String.join(",", by.roles()),
                        deviation)
                .query(Long.class)
                .single();
        events.publishEvent(new CaseChanged("NOTE_ADDED", caseNumber, null));
        return id;
    }

    private static String checked(String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw NoteRefused.empty();
        }
        if (words.length() > LONGEST) {
            throw NoteRefused.tooLong();
        }
        if (NumberShape.containsNumber(words)) {
            throw NoteRefused.number();
        }
        return words;
    }

    /** The notes of a case that the reader may read, oldest first. */
    @Transactional(readOnly = true)
    public List<OfficerNote> of(CaseNumber caseNumber, Reader reader) {
        return jdbc
                .sql("""
                        select n.*, array(select m.username from casefile.mention m where m.note_id = n.id order by 1) as mentioned,
                            exists (select 1 from casefile.mention m
                                    where m.note_id = n.id and m.username = :reader and m.read_at is null) as unread
                        from casefile.note n where n.case_number = :case order by n.id
                        """)
                .param("reader", reader.username())
                .param("case", caseNumber.value())
                .query((row, index) -> readable(row, reader))
                .list()
                .stream()
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable OfficerNote readable(ResultSet row, Reader reader) throws SQLException {
        var audience = Audience.valueOf(row.getString("audience"));
        var roles = Set.copyOf(texts(row, "roles"));
        return reader.mayRead(audience, row.getString("written_by"), roles) ? note(row, audience) : null;
    }

    private static OfficerNote note(ResultSet row, Audience audience) throws SQLException {
        return new OfficerNote(
                row.getLong("id"),
                row.getString("written_by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                audience,
                row.getBoolean("deviation"),
                texts(row, "mentioned"),
                row.getBoolean("unread"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(Object::toString)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
