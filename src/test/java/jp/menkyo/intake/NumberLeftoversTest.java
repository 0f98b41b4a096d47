package jp.menkyo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.TestDatabase;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.NumberMissing;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.simulator.portal.PortalClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MenkyoTest
class NumberLeftoversTest {

    @Autowired
    NumberLeftovers leftovers;

    @Autowired
    PortalClient portal;

    @Autowired
    Applications applications;

    @Autowired
    Vault vault;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** As if the program had died after the vault's commit: once before, once after the commit of the case. */
    @Test
    void goWhenTheirCaseNeverCameAndStayWhenItDid() throws SQLException {
        var number = MyNumbers.nextDigits();
        var real = new CaseNumber(portal.submit(FormFixture.hanako(), number, List.of()));
        var token = applications.get(real).token();
        var never = CaseNumber.of(97, System.nanoTime() % 9_000_000 + 1);
        var lost = vault.deposit(MyNumbers.next(), NumberSource.CARD);
        vault.bind(lost, never);
        hold(token, real);
        hold(lost, never);

        clock.advance(Duration.ofHours(25));
        leftovers.remove();

        assertThat(vault.matches(token, MyNumber.of(number))).isTrue();
        assertThatThrownBy(() -> vault.matches(lost, MyNumbers.next())).isInstanceOf(NumberMissing.class);
    }

    /** As if the program had died between the vault's commit and the case's, whose receipt number is given again. */
    @Test
    void doNotMeetTheNextApplicantUnderTheSameNumber() throws SQLException {
        var before = new CaseNumber(portal.submit(FormFixture.hanako(), MyNumbers.nextDigits(), List.of()));
        var next = after(before);
        var lost = vault.deposit(MyNumbers.next(), NumberSource.CARD);
        vault.bind(lost, next);
        hold(lost, next);

        var number = MyNumbers.nextDigits();
        var real = new CaseNumber(portal.submit(FormFixture.hanako(), number, List.of()));

        assertThat(real).isEqualTo(next);
        var held = vault.of(real).orElseThrow();
        assertThat(held).isNotEqualTo(lost).isEqualTo(applications.get(real).token());
        assertThat(vault.matches(held, MyNumber.of(number))).isTrue();
    }

    private static CaseNumber after(CaseNumber caseNumber) {
        var parts = caseNumber.value().split("-");
        return CaseNumber.of(Integer.parseInt(parts[0].substring(1)), Long.parseLong(parts[1]) + 1);
    }

    private static void hold(NumberToken token, CaseNumber caseNumber) throws SQLException {
        try (var connection = TestDatabase.server().connect("menkyo", "postgres");
                var statement = connection.prepareStatement("""
                        insert into mynumber.hold (administrator, kind, token, case_number, taken_at)
                        values ('13-dietitian', 'BINDING', ?, ?, now())""")) {
            statement.setString(1, token.value());
            statement.setString(2, caseNumber.value());
            statement.executeUpdate();
        }
    }
}
