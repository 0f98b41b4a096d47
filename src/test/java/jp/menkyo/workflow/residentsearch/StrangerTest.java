package jp.menkyo.workflow.residentsearch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import jp.menkyo.gateway.ResidentRegistry.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangerTest {

    @Test
    void isWhoHasAnotherNameAndAnotherBirthDate() {
        assertThatThrownBy(() -> Stranger.refuse(EnumSet.of(Item.NAME, Item.BIRTH_DATE, Item.ADDRESS)))
                .isInstanceOf(Stranger.class);
    }

    @Test
    void isNobodyWhoHasOneOfThem() {
        assertThatCode(() -> Stranger.refuse(Set.of(Item.NAME, Item.ADDRESS))).doesNotThrowAnyException();
        assertThatCode(() -> Stranger.refuse(Set.of(Item.BIRTH_DATE, Item.SEX))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "一致した", "  可    "})
    void isNotPickedWithoutARealReason(String reason) {
        assertThatThrownBy(() -> ReasonMissing.require(reason)).isInstanceOf(ReasonMissing.class);
    }
}
