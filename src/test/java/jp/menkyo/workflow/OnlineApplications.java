package jp.menkyo.workflow;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.menkyo.intake.NewApplication;
import jp.menkyo.intake.Reception;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.simulator.portal.PortalClient;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Applications as the portal hands them in after its checks; withdrawn through its interface. */
@TestComponent
public class OnlineApplications {

    private final Reception reception;
    private final PortalClient portal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<CaseNumber, String> pseudonyms = new ConcurrentHashMap<>();

    public OnlineApplications(
            Reception reception, PortalClient portal, PlatformTransactionManager transactions, Clock clock) {
        this.reception = reception;
        this.portal = portal;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    CaseNumber handIn(ApplicationForm form) {
        return handIn(form, MyNumbers.nextDigits());
    }

    /** @param digits on the applicant's card */
    CaseNumber handIn(ApplicationForm form, String digits) {
        var pseudonym = "p-" + UUID.randomUUID();
        var caseNumber = transaction.execute(status -> reception.accept(new NewApplication(
                Channel.ONLINE,
                LocalDate.now(clock),
                form,
                MyNumber.of(digits),
                NumberSource.CARD,
                pseudonym,
                List.of())));
        pseudonyms.put(caseNumber, pseudonym);
        return caseNumber;
    }

    HttpResponse<String> withdraw(CaseNumber caseNumber) {
        return portal.call(portal.request("/api/portal/applications/" + caseNumber + "/withdrawal")
                .header("X-Pseudonym", pseudonyms.getOrDefault(caseNumber, "unknown"))
                .POST(BodyPublishers.noBody()));
    }
}
