package jp.menkyo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jp.menkyo.MenkyoTest;
import jp.menkyo.intake.Traces;
import org.junit.jupiter.api.Test;

@MenkyoTest
class ChangeReasonTest {

    @Test
    void saysWhatTheRosterSays() {
        var table = Traces.texts("select code || ' ' || label from registry.reason where code < '20' order by code");

        assertThat(Arrays.stream(ChangeReason.values()).map(reason -> reason.code() + " " + reason.label()))
                .containsExactlyElementsOf(table);
    }
}
