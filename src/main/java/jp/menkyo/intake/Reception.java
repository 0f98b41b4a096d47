package jp.menkyo.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import jp.menkyo.document.Documents;
import jp.menkyo.intake.check.FormCheck;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.FormRefused;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.pseudonym.Pseudonym;
import jp.menkyo.pseudonym.PseudonymRefused;
import jp.menkyo.pseudonym.Pseudonyms;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accepts applications: number to the vault, papers to their store, the form as it came, and a receipt number for all of
 * it. Everything commits with the caller's transaction, the case included, or nothing does.
 */
@Service
public class Reception {

    private final JdbcClient jdbc;
    private final ReceiptNumbers numbers;
    private final Vault vault;
    private final Pseudonyms pseudonyms;
    private final Documents documents;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reception(
            JdbcClient jdbc,
            ReceiptNumbers numbers,
            Vault vault,
            Pseudonyms pseudonyms,
            Documents documents,
            ObjectMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.vault = vault;
        this.pseudonyms = pseudonyms;
        this.documents = documents;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return the receipt number
     * @throws FormRefused when items of the form cannot be right
     * @throws PseudonymRefused when the portal's name for the applicant is another person's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseNumber accept(NewApplication arrived) {
        FormCheck.check(arrived.form(), arrived.channel(), arrived.receivedOn(), arrived.number() != null);
        var receiptNumber = numbers.next(arrived.receivedOn());
        var token = arrived.number() == null ? null : vault.deposit(arrived.number(), arrived.source());
        var application = new Application(
                receiptNumber,
                arrived.channel(),
                clock.instant(),
                arrived.receivedOn(),
                arrived.form(),
                token,
                arrived.pseudonym());
        insert(application);
        bind(token, receiptNumber, arrived);
        arrived.papers()
                .forEach(paper -> documents.store(receiptNumber, paper.kind(), paper.fileName(), paper.content()));
        events.publishEvent(new ApplicationReceived(application));
        return receiptNumber;
    }

    private void bind(@Nullable NumberToken token, CaseNumber receiptNumber, NewApplication arrived) {
        if (token != null) {
            vault.bind(token, receiptNumber, arrived.source());
        }
        if (token != null && arrived.pseudonym() != null) {
            pseudonyms.portalCalls(token, new Pseudonym(arrived.pseudonym()));
        }
    }

    private void insert(Application application) {
        var token = application.token();
        jdbc.sql("""
                        insert into intake.application
                            (receipt_number, channel, received_at, received_on, form, number_token, pseudonym)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        application.receiptNumber().value(),
                        application.channel().name(),
                        OffsetDateTime.ofInstant(application.receivedAt(), clock.getZone()),
                        application.receivedOn(),
                        written(application.form()),
                        token == null ? null : token.value(),
                        application.pseudonym())
                .update();
    }

    private String written(ApplicationForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form that was read can be written", e);
        }
    }
}
