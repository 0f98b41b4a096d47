package jp.menkyo.workflow.examination.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Finding.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityDoubtTest {

    @ParameterizedTest
    @CsvSource({
        "false, false, true",
        "true,  false, false",
        "false, true,  false",
        "true,  true,  false",
    })
    void isLeftByAnotherNameWithAnotherBirthDateOnly(boolean sameName, boolean sameBirthDate, boolean doubt) {
        var found = new Finding(
                Finding.Source.JUKI,
                "DIFFERS",
                List.of(
                        new Item("NAME", "髙橋　花子", "鈴木　一郎", sameName),
                        new Item("BIRTH_DATE", "平成15年4月17日", "昭和20年1月1日", sameBirthDate),
                        new Item("ADDRESS", "西新宿", "霞が関", false)));

        assertThat(IdentityDoubt.leaves(found)).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_FOUND, true",
        "OUT_OF_SCOPE, true",
        "MATCH, false",
        "MINOR, false",
        "SEVERAL, true",
        "REMOVED, true",
        "DIFFERS, true"
    })
    void isLeftWhenThereIsNobodyToCompareWith(String result, boolean doubt) {
        assertThat(IdentityDoubt.leaves(new Finding(Finding.Source.JUKI, result, List.of())))
                .isEqualTo(doubt);
    }

    @Test
    void isNotLeftByARemovedEntryOfTheSamePerson() {
        var moved = new Finding(
                Finding.Source.JUKI,
                "REMOVED",
                List.of(
                        new Item("NAME", "髙橋　花子", "髙橋　花子", true),
                        new Item("BIRTH_DATE", "平成15年4月17日", "平成15年4月17日", true),
                        new Item("CHANGE", "―", "転出（令和7年3月1日）", false)));

        assertThat(IdentityDoubt.leaves(moved)).isFalse();
    }
}
