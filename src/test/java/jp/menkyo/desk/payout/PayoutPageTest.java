package jp.menkyo.desk.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.regex.Pattern;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.SettableClock;
import jp.menkyo.intake.Traces;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.payout.PayoutRefused;
import jp.menkyo.payment.payout.Payouts;
import jp.menkyo.payment.refund.Refund;
import jp.menkyo.payment.refund.Refunds;
import jp.menkyo.payment.refund.account.BankAccount;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The treasurer makes a file of transfers and takes it away. */
@MenkyoTest
class PayoutPageTest {

    private static final Pattern FILE = Pattern.compile("action=\"(/desk/payouts/po_[a-z]+/file)\"");
    private static final Pattern DAY = Pattern.compile("name=\"transferOn\" required value=\"([0-9-]{10})\"");

    @LocalServerPort
    int port;

    @Autowired
    Payments payments;

    @Autowired
    Refunds refunds;

    @Autowired
    Payouts payouts;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void makesAFileOfWhatIsReadyAndHandsItOut() {
        var caseNumber = ready();
        var treasurer = OfficerClient.signedIn(port, "treasurer1");
        var before = treasurer.page("/desk/payouts").body();
        assertThat(before).contains("name=\"_csrf\"").doesNotContain("9876543");

        treasurer.form("/desk/payouts", "transferOn", saturday().toString());
        assertThat(treasurer.page("/desk/payouts").body()).contains("銀行が営業する日");
        treasurer.form("/desk/payouts", "transferOn", "");
        assertThat(treasurer.page("/desk/payouts").body()).contains("銀行が営業する日");
        assertThat(state(caseNumber)).isEqualTo(Refund.State.ACCOUNT_KNOWN);

        treasurer.form("/desk/payouts", "transferOn", first(DAY, before));
        var after = treasurer.page("/desk/payouts").body();
        assertThat(after).contains("振込データを作りました");
        assertThat(state(caseNumber)).isEqualTo(Refund.State.ORDERED);

        var file = treasurer.form(first(FILE, after));
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("furikomi-");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(file.body()).contains("19876543");
        refunds.paid(caseNumber);
    }

    @Test
    void showsAPageAtATime() {
        Traces.execute("""
                insert into payment.payout (id, administrator, made_by, made_at, transfer_on, transfers, yen)
                select 'po_' || repeat(chr(97 + n), 24), '13-dietitian', 'treasurer1',
                    timestamptz '2001-01-01 09:00+09' + n * interval '1 day', '2001-02-01', 1, 5600
                from generate_series(0, 20) n on conflict do nothing""");
        var treasurer = OfficerClient.signedIn(port, "treasurer1");
        var ids = new ArrayList<String>();
        int page = 0;
        String body;
        do {
            body = treasurer.page("/desk/payouts?page=" + page).body();
            var found = FILE.matcher(body).results().map(file -> file.group(1)).toList();
            assertThat(found).hasSizeBetween(1, 20);
            assertThat(body.contains("rel=\"prev\"")).isEqualTo(page > 0);
            ids.addAll(found);
            page++;
        } while (body.contains("href=\"/desk/payouts?page=" + page + "\" rel=\"next\""));

        assertThat(page).isGreaterThan(1);
        assertThat(ids).doesNotHaveDuplicates().hasSize(Integer.parseInt(count()));
        assertThat(treasurer.page("/desk/payouts?page=-1").statusCode()).isEqualTo(200);
    }

    private static String count() {
        return Traces.texts("select count(*) from payment.payout where administrator = '13-dietitian'")
                .get(0);
    }

    @Test
    void offersTheNextDayOnWhichBanksWorkAndTakesNoOther() {
        clock.set(LocalDate.of(2026, 12, 30));

        assertThat(payouts.nextDay()).isEqualTo("2027-01-04");
        assertThatThrownBy(() -> payouts.make(LocalDate.of(2026, 12, 31), "treasurer1"))
                .isInstanceOf(PayoutRefused.class)
                .hasMessageContaining("銀行が営業する日");
    }

    @Test
    void isForTheTreasurerAlone() {
        var examiner = OfficerClient.signedIn(port, "examiner1");

        assertThat(examiner.page("/desk/payouts").statusCode()).isEqualTo(403);
        assertThat(examiner.form("/desk/payouts", "transferOn", "2026-12-04").statusCode())
                .isEqualTo(403);
    }

    private CaseNumber ready() {
        var caseNumber = PaymentFixture.freshCase();
        payments.charge(caseNumber, FeeCode.NEW, LocalDate.of(2026, 11, 2));
        payments.receiveAtCounter(caseNumber, new Yen(5600), "treasurer1");
        refunds.open(caseNumber, Refund.Cause.WITHDRAWN);
        refunds.propose(caseNumber, true, "REFUND-04", "審査前の取下げ", "treasurer1");
        refunds.decide(caseNumber, "approver1");
        refunds.enterAccount(caseNumber, BankAccount.of("0001", "210", "ORDINARY", "9876543", "サトウ"), "treasurer1");
        return caseNumber;
    }

    private LocalDate saturday() {
        return LocalDate.now(clock).plusDays(1).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    }

    private Refund.State state(CaseNumber caseNumber) {
        return refunds.latest(caseNumber).orElseThrow().state();
    }

    private static String first(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
