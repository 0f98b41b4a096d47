package jp.menkyo.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down every act in the transaction of the act. Acts arrive as {@link DomainEvent}s; only views of a person, which
 * change nothing, are told to it by name. When the row cannot be written, the act fails too.
 */
@Service
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DomainEvent event) {
        write(event.action(), event.caseNumber(), event.subject(), event.reason());
    }

    /** Someone looked at a person's data: what was shown, in which case, for which purpose (a code). */
    @Transactional
    public void viewed(String what, @Nullable CaseNumber caseNumber, @Nullable String subject, String purpose) {
        write("VIEWED_" + what, caseNumber, subject, purpose);
    }

    /** The same for several people shown at once. */
    @Transactional
    public void viewed(String what, Collection<String> subjects, String purpose) {
        jdbc.sql("insert into audit.event (at, actor, action, subject, reason) select ?, ?, ?, unnest(?::text[]), ?")
                .params(OffsetDateTime.now(clock), actor(), "VIEWED_" + what, subjects.toArray(String[]::new), purpose)
                .update();
    }

    /** Something was refused; kept although the refused act itself rolls back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String what, @Nullable CaseNumber caseNumber, @Nullable String subject, String reason) {
        write("REFUSED_" + what, caseNumber, subject, reason);
    }

    /** What was done in a case, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(CaseNumber caseNumber) {
        return jdbc.sql("select at, actor, action, subject, reason from audit.event where case_number = ? order by id"
                        + " limit 1000")
                .param(caseNumber.value())
                .query(AuditTrail::entry)
                .list();
    }

    /** Who looked at any of these subjects or cases, latest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> views(Collection<String> subjects, Collection<CaseNumber> cases, int limit) {
        return jdbc.sql("""
                        select at, actor, action, subject, reason from audit.event
                        where administrator = nullif(current_setting('app.tenant', true), '')
                            and (subject = any (?) or case_number = any (?)) and action >= 'VIEWED_' and action < 'VIEWED`'
                        order by id desc limit ?""")
                .params(
                        subjects.toArray(String[]::new),
                        cases.stream().map(CaseNumber::value).toArray(String[]::new),
                        limit)
                .query(AuditTrail::entry)
                .list();
    }

    /**
     * What was done in a case, page by page.
     *
     * @param beginning how the acts wanted begin, for instance {@code NOTICE_}; all when empty
     * @param apart how the acts not wanted begin
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> page(
            CaseNumber caseNumber,
            List<String> beginning,
            List<String> apart,
            boolean newestFirst,
            int offset,
            int limit) {
        return jdbc.sql("select at, actor, action, subject, reason from audit.event where case_number = :case"
                        + " and (:all or action like any (string_to_array(:beginning, ',')))"
                        + " and not action like any (string_to_array(:apart, ','))"
                        + " order by id " + (newestFirst ? "desc" : "asc") + " limit :limit offset :offset")
                .param("case", caseNumber.value())
                .param("all", beginning.isEmpty())
                .param("beginning", patterns(beginning))
                .param("apart", patterns(apart))
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditTrail::entry)
                .list();
    }

    /** The underscore of a code stands for itself. */
    private static String patterns(List<String> beginnings) {
        return beginnings.stream()
                .map(beginning -> beginning.replace("_", "\\_") + "%")
                .collect(Collectors.joining(","));
    }

    private static AuditEntry entry(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("reason"));
    }

    private void write(
            String action, @Nullable CaseNumber caseNumber, @Nullable String subject, @Nullable String reason) {
        jdbc.sql("insert into audit.event (at, actor, action, case_number, subject, reason) values (?, ?, ?, ?, ?, ?)")
                .params(
                        OffsetDateTime.now(clock),
                        actor(),
                        action,
                        caseNumber == null ? null : caseNumber.value(),
                        subject,
                        reason)
                .update();
    }

    /** User name of whoever acts now; {@code system} when nobody has signed in. */
    public static String actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "system" : authentication.getName();
    }
}
