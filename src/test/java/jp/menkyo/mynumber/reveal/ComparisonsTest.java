package jp.menkyo.mynumber.reveal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.intake.Traces;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.reveal.NumberedCases.NumberedCase;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Officers learn whether a number on paper is the one of the case, and nothing else. */
@MenkyoTest
class ComparisonsTest {

    private static final StaffMember CLERK = new StaffMember("clerkcompares", "窓口 係", Set.of(Role.RECEPTION));

    @Autowired
    Comparisons comparisons;

    @Autowired
    NumberedCases numbered;

    @Autowired
    CaseFiles cases;

    @Autowired
    SettableClock clock;

    private NumberedCase open;

    @BeforeEach
    void openACase() {
        numbered.freshDay();
        open = numbered.open();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsTheSameFromAnother() {
        assertThat(comparisons.same(open.caseNumber(), MyNumber.of(open.digits()), CLERK))
                .isTrue();
        assertThat(comparisons.same(open.caseNumber(), MyNumbers.next(), CLERK)).isFalse();

        assertThat(Traces.texts("select reason from audit.event where action = 'NUMBER_COMPARED' and case_number = '"
                        + open.caseNumber() + "' order by id"))
                .containsExactly("SAME", "DIFFERENT");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECEPTION", "EXAMINER", "NUMBER_VIEWER"},
            mode = EnumSource.Mode.EXCLUDE)
    void isForThoseWhoHaveThePaper(Role role) {
        var officer = new StaffMember("somebodyelse", "別の 職員", Set.of(role));

        assertRefused("NOT_PERMITTED", officer);
    }

    @Test
    void endsWithTheCase() {
        cases.close(open.caseNumber(), CaseState.REFUSED);

        assertRefused("CASE_CLOSED", CLERK);
    }

    @Test
    void slowsDownWhoGuesses() {
        var guesser = new StaffMember("guesser", "推量 次郎", Set.of(Role.EXAMINER));
        IntStream.range(0, 30).forEach(n -> comparisons.same(open.caseNumber(), MyNumbers.next(), guesser));

        assertRefused("TOO_MANY_COMPARISONS", guesser);

        assertThat(Traces.texts(
                        "select count(*) from reveal.alarm where kind = 'COMPARISON_LIMIT' and officer = 'guesser'"))
                .containsExactly("1");
        assertThat(comparisons.same(open.caseNumber(), MyNumbers.next(), CLERK)).isFalse();
        clock.advance(Duration.ofMinutes(61));
        assertThat(comparisons.same(open.caseNumber(), MyNumbers.next(), guesser))
                .isFalse();
    }

    private void assertRefused(String code, StaffMember officer) {
        assertThatThrownBy(() -> comparisons.same(open.caseNumber(), MyNumber.of(open.digits()), officer))
                .isInstanceOfSatisfying(
                        RevealRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
