package jp.menkyo.workflow.worklist.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.Period;
import jp.menkyo.shared.person.PersonName;
import org.junit.jupiter.api.Test;

/** By which words a task is found, and how long it is listed. */
class SearchKeysTest {

    @Test
    void aNameOfTwoWordsHasNoFurtherKeys() {
        var keys = SearchKeys.of(new PersonName("髙橋", "花子"), new PersonName("ﾀｶﾊｼ", "はなこ"));

        assertThat(keys.name()).isEqualTo("高橋花子");
        assertThat(keys.kanaGiven()).isEqualTo("ハナコ");
        assertThat(keys.words()).isEmpty();
    }

    @Test
    void aNameOfMoreWordsIsFoundFromEachOfThem() {
        var keys = SearchKeys.of(
                new PersonName("SANTOS DA SILVA", "Maria Luiza"), new PersonName("サントス・ダ・シルバ", "マリア　ルイザ"));

        assertThat(keys.words())
                .containsExactlyInAnyOrder(
                        "dasilvamarialuiza", "silvamarialuiza", "luiza", "ダシルバマリアルイザ", "シルバマリアルイザ", "ルイザ");
    }

    @Test
    void finishedWorkIsListedForWholeMonths() {
        var year = new FinishedSettings(Period.ofYears(1), 1000);

        assertThat(year.months()).isEqualTo(12);
        assertThat(year.since(OffsetDateTime.parse("2028-02-29T09:00:00+09:00")))
                .isEqualTo("2027-02-28T09:00:00+09:00");
        assertThatThrownBy(() -> new FinishedSettings(Period.ofDays(90), 1000))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
