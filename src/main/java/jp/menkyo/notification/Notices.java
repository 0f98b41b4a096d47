package jp.menkyo.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices to one recipient each. A notice is written once for an occasion of a case and then sent by its id: whoever sends
 * has no address in hand, so none can be mistaken for another.
 */
@Service
public class Notices {

    private final JdbcClient jdbc;
    private final NoticeTexts texts;
    private final Postman postman;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(JdbcClient jdbc, NoticeTexts texts, Postman postman, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.postman = postman;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a notice, at once and for good: it must be in the books before it can leave. The same occasion again gives the
     * notice that exists.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public NoticeId create(
            CaseNumber caseNumber,
            NoticeTemplate template,
            String occasion,
            Recipient recipient,
            Map<String, String> facts) {
        var all = new LinkedHashMap<>(facts);
        all.put("name", recipient.name().display());
        all.put("caseNumber", caseNumber.value());
        jdbc.sql("""
                        insert into notification.notice
                            (id, case_number, template, occasion, surname, given, email, subject, words, state, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint notice_once do nothing
                        """)
                .params(
                        OpaqueId.random("n"),
                        caseNumber.value(),
                        template.name(),
                        occasion,
                        recipient.name().surname(),
                        recipient.name().given(),
                        recipient.email(),
                        "【栄養士免許】" + template.title() + "（" + caseNumber.value() + "）",
                        texts.write(template, all),
                        recipient.email() == null ? "LETTER" : "QUEUED",
                        OffsetDateTime.now(clock))
                .update();
        return jdbc.sql("select id from notification.notice where case_number = ? and template = ? and occasion = ?")
                .params(caseNumber.value(), template.name(), occasion)
                .query((row, index) -> new NoticeId(row.getString(1)))
                .single();
    }

    /**
     * Sends a notice once. A letter needs no sending here; a notice that was sent is not sent again.
     *
     * @throws MailServerUnavailable when the mail server does not take it now
     * @throws DeliveryUnknown when an earlier attempt ended without an answer
     */
    @Transactional(noRollbackFor = MailServerUnavailable.class)
    public void send(NoticeId id) {
        var notice = jdbc.sql(
                        "select case_number, template, state, email, subject, words from notification.notice where id = ?")
                .param(id.value())
                .query(Notices::read)
                .single();
        if (notice.state().equals("SENT")) {
            return;
        }
        if (!notice.state().equals("LETTER")) {
            postman.deliver(id, notice.message());
        }
        events.publishEvent(new NoticeSent(notice.caseNumber(), id, notice.template()));
    }

    private record Stored(CaseNumber caseNumber, NoticeTemplate template, String state, Message message) {}

    private static Stored read(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        var address = row.getString("email");
        return new Stored(
                new CaseNumber(row.getString("case_number")),
                NoticeTemplate.valueOf(row.getString("template")),
                row.getString("state"),
                new Message(address == null ? "" : address, row.getString("subject"), row.getString("words")));
    }

    /** Titles of the notices of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<String> titles(CaseNumber caseNumber) {
        return jdbc.sql("select template from notification.notice where case_number = ? order by created_at")
                .param(caseNumber.value())
                .query((row, index) -> NoticeTemplate.valueOf(row.getString(1)).title())
                .list();
    }
}
