package jp.menkyo.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.junit.jupiter.api.Test;

class ChargeTest {

    @Test
    void saysOfAFeeOfZeroThatThereIsNoneAndNotThatSomebodyWasExempted() {
        assertThat(exempt(Yen.ZERO).standing()).isEqualTo("手数料なし");
        assertThat(exempt(new Yen(5600)).standing()).isEqualTo("免除");
    }

    private static Charge exempt(Yen amount) {
        var at = Instant.parse("2026-11-24T00:00:00Z");
        return new Charge(
                "ch_zero",
                CaseNumber.of(91, 1),
                FeeCode.DELETION,
                amount,
                Charge.State.EXEMPT,
                null,
                null,
                null,
                at,
                at);
    }
}
