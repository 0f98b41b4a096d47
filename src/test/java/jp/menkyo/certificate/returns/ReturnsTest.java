package jp.menkyo.certificate.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.certificate.returns.ReturnDuty.Ground;
import jp.menkyo.certificate.returns.ReturnDuty.Receipt;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Roster;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@MenkyoTest
class ReturnsTest {

    private static final LicenceNumber LICENCE = LicenceNumber.parse("13-77");
    private static final LocalDate SERVED = LocalDate.of(2025, 9, 18);

    @Autowired
    Returns returns;

    @Autowired
    Payments payments;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    JdbcClient jdbc;

    private Roster roster;
    private CaseNumber caseNumber;

    @BeforeEach
    void openCase() {
        roster = new Roster("13-returns", administrators, manager, payments);
        caseNumber = roster.unpaidCase();
    }

    @ParameterizedTest(name = "{3}: {0} on {1}, due {2}")
    @CsvSource({
        "FOUND,     2025-05-01, 2025-05-07, AC-33",
        "FOUND,     2025-06-02, 2025-06-09, the fifth day is a Saturday",
        "REVOKED,   2025-09-18, 2025-09-24, AC-40",
        "DELETED,   2025-09-18, 2025-09-24, five days from the letter",
        "REWRITTEN, 2025-09-18, 2025-09-18, with the application",
        "TORN,      2025-09-18, 2025-09-18, with the application",
    })
    void isDueOnTheDayTheLawSays(Ground ground, LocalDate eventOn, LocalDate dueOn, String name) {
        assertThat(demand(ground, eventOn).dueOn()).as(name).isEqualTo(dueOn);
    }

    @Test
    void isDemandedOnce() {
        var duty = demand(Ground.REVOKED, SERVED);

        assertThat(demand(Ground.REVOKED, SERVED.plusDays(9))).isEqualTo(duty);
        assertThat(audited()).containsExactly("RETURN_DEMANDED");
    }

    @Test
    void closesWithTheReceiptAndStaysClosed() {
        demand(Ground.FOUND, SERVED);
        receive(Receipt.HANDED_IN);
        receive(Receipt.STATED_LOST);

        assertThat(roster.in(() -> returns.ofCase(caseNumber))).singleElement().satisfies(duty -> {
            assertThat(duty.open()).isFalse();
            assertThat(duty.receipt()).isEqualTo(Receipt.HANDED_IN);
            assertThat(duty.receivedBy()).isEqualTo("reception1");
        });
        assertThat(audited()).containsExactly("RETURN_DEMANDED", "RETURN_RECEIVED");
        assertThat(open()).doesNotContain(caseNumber);
    }

    @Test
    void receivesNothingThatNobodyDemanded() {
        assertThatThrownBy(() -> receive(Receipt.HANDED_IN)).isInstanceOf(ReturnUnknown.class);
        assertThatThrownBy(() -> remind(-1, 1)).isInstanceOf(ReturnUnknown.class);
    }

    @Test
    void isOverdueFromTheDayAfterItsLast() {
        var duty = demand(Ground.REVOKED, SERVED);

        assertThat(overdue(duty.dueOn())).doesNotContain(caseNumber);
        assertThat(overdue(duty.dueOn().plusDays(1))).contains(caseNumber);
        receive(Receipt.STATED_LOST);
        assertThat(overdue(duty.dueOn().plusDays(1))).doesNotContain(caseNumber);
    }

    @Test
    void countsRemindersForward() {
        var duty = demand(Ground.REVOKED, SERVED);
        remind(duty.id(), 1);
        remind(duty.id(), 1);
        remind(duty.id(), 2);
        remind(duty.id(), 1);

        assertThat(roster.in(() -> returns.ofCase(caseNumber)).get(0).reminders())
                .isEqualTo(2);
        assertThat(audited()).containsExactly("RETURN_DEMANDED", "RETURN_REMINDED", "RETURN_REMINDED");
    }

    @Test
    void pagesByTheDayItIsDue() {
        var paged = new Roster("13-pagedreturns", administrators, manager, payments);
        var first = LocalDate.of(2025, 1, 6);
        for (int i = 0; i < ReturnRows.PAGE + 1; i++) {
            var day = first.plusDays(ReturnRows.PAGE - i);
            paged.in(() -> returns.demand(paged.unpaidCase(), LICENCE, Ground.REWRITTEN, day));
        }

        var page = paged.in(() -> returns.open(0));
        var next = paged.in(() -> returns.open(1));

        assertThat(page.total()).isEqualTo(ReturnRows.PAGE + 1);
        assertThat(page.items())
                .hasSize(ReturnRows.PAGE)
                .first()
                .satisfies(duty -> assertThat(duty.dueOn()).isEqualTo(first));
        assertThat(next.items())
                .singleElement()
                .satisfies(duty -> assertThat(duty.dueOn()).isEqualTo(first.plusDays(ReturnRows.PAGE)));
    }

    private ReturnDuty demand(Ground ground, LocalDate eventOn) {
        return roster.in(() -> returns.demand(caseNumber, LICENCE, ground, eventOn));
    }

    private void receive(Receipt receipt) {
        roster.in(() -> {
            returns.received(caseNumber, LICENCE, "reception1", receipt);
            return caseNumber;
        });
    }

    private void remind(long id, int step) {
        roster.in(() -> {
            returns.reminded(id, step);
            return caseNumber;
        });
    }

    private List<CaseNumber> open() {
        return cases(roster.in(() -> returns.open(0)));
    }

    private List<CaseNumber> overdue(LocalDate today) {
        return cases(roster.in(() -> returns.overdue(today, 0)));
    }

    private static List<CaseNumber> cases(ReturnPage page) {
        assertThat(page.total()).isLessThan(ReturnRows.PAGE);
        return page.items().stream().map(ReturnDuty::caseNumber).toList();
    }

    private List<String> audited() {
        return roster.in(() -> jdbc.sql("select action from audit.event where case_number = ? order by id")
                .param(caseNumber.value())
                .query(String.class)
                .list());
    }
}
