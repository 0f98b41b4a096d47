package jp.menkyo.payment.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.menkyo.payment.Means;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenderTest {

    @Test
    void readsWhatWasTyped() {
        assertThat(Tender.typed(Means.CASH, " ")).isEqualTo(Tender.cash());
        assertThat(Tender.typed(Means.CASHLESS, " Ｔ－００１２ ").reference()).isEqualTo("T-0012");
    }

    @ParameterizedTest
    @CsvSource({
        "CASH, T-0012, REFERENCE_NEEDLESS",
        "CASHLESS, , REFERENCE_MISSING",
        "CASHLESS, abc, REFERENCE_MISSING",
        "CASHLESS, 取引1234, REFERENCE_MISSING",
        "CASHLESS, 123456789012, REFERENCE_TWELVE_DIGITS",
        "CASHLESS, 1234-5678-9012, REFERENCE_TWELVE_DIGITS",
        "CARD, T-0012, MEANS_NOT_AT_COUNTER",
        "SLIP, , MEANS_NOT_AT_COUNTER"
    })
    void refusesWhatDoesNotFit(Means means, String reference, String code) {
        assertThatThrownBy(() -> Tender.typed(means, reference))
                .isInstanceOfSatisfying(
                        TenderRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
