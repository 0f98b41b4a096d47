package jp.menkyo.workflow.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.workflow.assessment.RefundAdvice.Cause;
import jp.menkyo.workflow.assessment.decision.DecisionFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is proposed when a fee may go back; that somebody else decides is for the process. */
class RefundAdviceTest {

    private final RefundAdvice advice = new RefundAdvice(DecisionFixture.decisions(), DecisionFixture.ruleBook());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    AC-42 paid twice                     | DUPLICATE | true  | false | true  | REFUND-02
                    AC-42 paid too much                  | OVERPAID  | true  | false | true  | REFUND-01
                    AC-43 withdrawn after the start      | WITHDRAWN | true  | false | false | REFUND-05
                    AC-43 withdrawn, special reason      | WITHDRAWN | true  | true  | true  | REFUND-03
                    AC-43 withdrawn before the start     | WITHDRAWN | false | false | true  | REFUND-04
                    refused                              | REFUSED   | true  | false | false | REFUND-06
                    """)
    void proposes(String name, Cause cause, boolean started, boolean special, boolean refund, String rule) {
        var proposal = advice.propose(cause, started, special);

        assertThat(proposal.refund()).isEqualTo(refund);
        assertThat(proposal.rule()).isEqualTo(rule);
        assertThat(proposal.basis()).isEqualTo(DecisionFixture.ruleBook().basis(rule));
    }

    @ParameterizedTest
    @EnumSource
    void neverKeepsAFeeAgainstASpecialReason(Cause cause) {
        assertThat(advice.propose(cause, true, true).refund()).isTrue();
        assertThat(advice.propose(cause, false, true).refund()).isTrue();
    }
}
