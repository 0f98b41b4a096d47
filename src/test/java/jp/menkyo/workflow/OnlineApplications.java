package jp.menkyo.workflow;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.intake.NewApplication;
import jp.menkyo.intake.Reception;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.simulator.portal.PortalClient;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Applications of one patient applicant, as the portal hands them in after its checks; withdrawn through its interface. */
@TestComponent
public class OnlineApplications {

    private static final String PSEUDONYM = "p-patient-applicant";

    private final Reception reception;
    private final PortalClient portal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public OnlineApplications(
            Reception reception, PortalClient portal, PlatformTransactionManager transactions, Clock clock) {
        this.reception = reception;
        this.portal = portal;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    CaseNumber handIn(ApplicationForm form) {
        return handIn(form, null);
    }

    CaseNumber handIn(ApplicationForm form, @Nullable String digits) {
        var number = digits == null ? null : MyNumber.of(digits);
        return transaction.execute(status -> reception.accept(new NewApplication(
                Channel.ONLINE, LocalDate.now(clock), form, number, NumberSource.CARD, PSEUDONYM, List.of())));
    }

    HttpResponse<String> withdraw(CaseNumber caseNumber) {
        return portal.call(portal.request("/api/portal/applications/" + caseNumber + "/withdrawal")
                .header("X-Pseudonym", PSEUDONYM)
                .POST(BodyPublishers.noBody()));
    }
}
