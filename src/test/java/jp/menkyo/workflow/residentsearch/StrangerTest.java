package jp.menkyo.workflow.residentsearch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Finding.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangerTest {

    @Test
    void isWhoHasAnotherNameAndAnotherBirthDate() {
        assertThatThrownBy(() -> Stranger.refuse(differing("NAME", "BIRTH_DATE", "ADDRESS")))
                .isInstanceOf(Stranger.class);
    }

    @Test
    void isNobodyWhoHasOneOfThem() {
        assertThatCode(() -> Stranger.refuse(differing("NAME", "ADDRESS"))).doesNotThrowAnyException();
        assertThatCode(() -> Stranger.refuse(differing("BIRTH_DATE", "SEX"))).doesNotThrowAnyException();
    }

    @Test
    void isNobodyWhereNobodyIsHeld() {
        var nobody = new Finding(Finding.Source.JUKI, "NOT_FOUND", List.of());

        assertThatCode(() -> Stranger.refuse(nobody)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "一致した", "  可    "})
    void isNotPickedWithoutARealReason(String reason) {
        assertThatThrownBy(() -> ReasonMissing.require(reason)).isInstanceOf(ReasonMissing.class);
    }

    private static Finding differing(String... kinds) {
        var others = List.of(kinds);
        var items = Stream.of("NAME", "BIRTH_DATE", "SEX", "ADDRESS")
                .map(kind -> new Item(kind, "申請", "住基", !others.contains(kind)))
                .toList();
        return new Finding(Finding.Source.JUKI, "DIFFERS", items);
    }
}
