package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.MenkyoTest;
import jp.menkyo.calendar.OfficeCalendar;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.certificate.returns.ReturnDuty.Receipt;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.notification.Notices;
import jp.menkyo.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lost certificate turned up: it is handed in within five days (施行令第6条第5項). */
@MenkyoTest
class FoundCertificateProcessTest {

    private static final String RECEIVE = "Task_ReceiveCertificate";

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    LicenceHolders holders;

    @Autowired
    CaseFiles cases;

    @Autowired
    Returns returns;

    @Autowired
    Notices notices;

    @Autowired
    OfficeCalendar calendar;

    @Autowired
    Clock clock;

    @Test
    void takesTheCertificateBack() {
        var foundOn = LocalDate.now(clock).minusDays(2);
        var caseNumber = report(foundOn);

        office.awaitTask(caseNumber, RECEIVE);
        assertThat(returns.ofCase(caseNumber)).singleElement().satisfies(duty -> {
            assertThat(duty.open()).isTrue();
            assertThat(duty.dueOn()).isEqualTo(calendar.nextOpen(foundOn.plusDays(5)));
        });
        office.complete(caseNumber, RECEIVE, "reception1", "RECEIVED");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_CertificateReturned");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.RETURNED);
        assertThat(returns.ofCase(caseNumber).get(0).receipt()).isEqualTo(Receipt.HANDED_IN);
        assertThat(notices.titles(caseNumber)).contains("免許証の返納のお願い").endsWith("免許証の返納の受付のお知らせ");
    }

    @Test
    void takesDownThatItIsLostAgain() {
        var caseNumber = report(LocalDate.now(clock).minusDays(1));

        office.complete(caseNumber, RECEIVE, "reception1", "STATED_LOST", "reason", "再び見当たらない");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_LossStated");
        assertThat(returns.ofCase(caseNumber).get(0).receipt()).isEqualTo(Receipt.STATED_LOST);
    }

    @Test
    void remindsUntilItIsHandedIn() {
        var caseNumber = report(LocalDate.now(clock).minusDays(1));

        office.awaitPlace(caseNumber, "EndEvent_ReminderSent");

        assertThat(notices.titles(caseNumber)).contains("免許証の返納の督促");
        office.complete(caseNumber, RECEIVE, "reception1", "RECEIVED");
        office.awaitEnd(caseNumber);
    }

    @Test
    void isWithdrawn() {
        var caseNumber = report(LocalDate.now(clock).minusDays(1));
        office.awaitTask(caseNumber, RECEIVE);

        office.withdraw(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationWithdrawn");
        assertThat(returns.ofCase(caseNumber)).noneMatch(duty -> duty.open());
    }

    private CaseNumber report(LocalDate foundOn) {
        return papers.handIn(LicenceForms.found(holders.enter(), foundOn));
    }
}
