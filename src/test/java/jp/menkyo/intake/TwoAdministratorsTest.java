package jp.menkyo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.workflow.PaperApplications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two prefectures in one database: a receipt number is a case, a process and much else, so they never share one. */
@MenkyoTest
class TwoAdministratorsTest {

    private static final Administrator KANAGAWA = new Administrator("14-dietitian");

    @Autowired
    Reception reception;

    @Autowired
    Applications applications;

    @Autowired
    PaperApplications papers;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    Clock clock;

    @Test
    void giveEachReceiptNumberOnceAndSeeTheirOwnApplicationsOnly() {
        var first = papers.handIn(PaperApplications.ordinary());

        var theirs = administrators.as(
                KANAGAWA,
                () -> new TransactionTemplate(manager).execute(status -> {
                    var accepted = accept();
                    assertThat(applications.find(accepted)).isPresent();
                    assertThat(applications.find(first)).as("not theirs").isEmpty();
                    status.setRollbackOnly();
                    return accepted;
                }));

        assertThat(theirs.value()).isGreaterThan(first.value());
        assertThat(papers.handIn(PaperApplications.ordinary()))
                .as("no gap is left")
                .isEqualTo(theirs);
    }

    private CaseNumber accept() {
        return reception.accept(new NewApplication(
                Channel.COUNTER,
                LocalDate.now(clock),
                FormFixture.hanako(),
                null,
                NumberSource.PAPER,
                null,
                List.of()));
    }
}
