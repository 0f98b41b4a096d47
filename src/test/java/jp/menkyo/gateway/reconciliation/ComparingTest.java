package jp.menkyo.gateway.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.menkyo.gateway.reconciliation.Difference.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private static final Instant AT = Instant.parse("2026-10-01T03:00:00Z");

    @Test
    void findsNothingWhereBothSaySo() {
        assertThat(Comparing.differences(
                        List.of(entry("a", "ONE_CURRENT"), entry("b", null)),
                        List.of(entry("b", null), entry("a", "ONE_CURRENT"))))
                .isEmpty();
    }

    @Test
    void findsWhatOneSideDoesNotKnow() {
        assertThat(Comparing.differences(List.of(entry("a", null)), List.of(entry("b", null))))
                .extracting(Difference::processingNumber, Difference::kind)
                .containsExactly(tuple("a", Kind.UNKNOWN_THERE), tuple("b", Kind.UNKNOWN_HERE));
    }

    @Test
    void findsAnotherQuestionAndAnotherResult() {
        var other = new RecordEntry("a", "TASK", "WHO", Set.of("DEATH"), "BASIS", AT, "NOT_FOUND");

        var found = Comparing.differences(List.of(entry("a", "ONE_CURRENT")), List.of(other));

        assertThat(found)
                .containsExactly(
                        new Difference(
                                "a", Kind.OTHER_QUESTION, "TASK WHO DOMICILE,NAME BASIS", "TASK WHO DEATH BASIS"),
                        new Difference("a", Kind.OTHER_RESULT, "ONE_CURRENT", "NOT_FOUND"));
    }

    @Test
    void takesAnAnswerThatWeDidNotFetchForNoDifferenceButOneThatWasNeverGiven() {
        assertThat(Comparing.differences(List.of(entry("a", null)), List.of(entry("a", "ONE_CURRENT"))))
                .isEmpty();
        assertThat(Comparing.differences(List.of(entry("a", "ONE_CURRENT")), List.of(entry("a", null))))
                .extracting(Difference::kind)
                .containsExactly(Kind.OTHER_RESULT);
    }

    private static RecordEntry entry(String number, @Nullable String result) {
        return new RecordEntry(number, "TASK", "WHO", Set.of("NAME", "DOMICILE"), "BASIS", AT, result);
    }
}
