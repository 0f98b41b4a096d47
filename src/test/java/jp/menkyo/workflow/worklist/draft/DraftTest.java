package jp.menkyo.workflow.worklist.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void keepsWhatIsFilledIn() {
        var draft = new Draft(
                3, " ", Map.of("REFUSE", Map.of("reason", "年限", "legalBasis", " "), "GRANT", Map.of("papers", "")));

        assertThat(draft.outcome()).isNull();
        assertThat(draft.answers()).isEqualTo(Map.of("REFUSE", Map.of("reason", "年限")));
        assertThat(draft.isEmpty()).isFalse();
    }

    @Test
    void isEmptyWhenNothingIsChosenOrFilledIn() {
        assertThat(new Draft(3, null, Map.of("REFUSE", Map.of("reason", ""))).isEmpty())
                .isTrue();
        assertThat(new Draft(3, "REFUSE", Map.of()).isEmpty()).isFalse();
    }
}
