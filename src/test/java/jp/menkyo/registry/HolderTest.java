package jp.menkyo.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.menkyo.shared.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderTest {

    private static final LocalDate BIRTH = LocalDate.of(2000, 4, 3);

    @ParameterizedTest
    @CsvSource({"13, 東京都", "01, 北海道", "47, 沖縄県", "BRA, ブラジル", "VNM, ベトナム", "XXA, 無国籍"})
    void writesDomicileOrNationality(String code, String text) {
        assertThat(new Domicile(code).display()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"48", "00", "JP", "QQQ", "東京"})
    void refusesUnknownDomicile(String code) {
        assertThatThrownBy(() -> new Domicile(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-04-03, DAY, 平成12年4月3日",
        "1955-04-01, MONTH, 昭和30年4月",
        "1955-01-01, YEAR, 昭和30年",
        "2019-05-01, DAY, 令和元年5月1日",
    })
    void showsAsMuchOfTheBirthDateAsIsKnown(LocalDate date, BirthDate.Precision precision, String text) {
        assertThat(new BirthDate(date, precision).display()).isEqualTo(text);
    }

    @Test
    void neverInventsADay() {
        assertThatThrownBy(() -> new BirthDate(BIRTH, BirthDate.Precision.MONTH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesReadingThatIsNotKana() {
        assertThatThrownBy(() -> RegistrationFixture.holder("山田", "花子", "YAMADA", "ハナコ", BIRTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("YAMADA");
    }

    @Test
    void refusesAliasOfJapanese() {
        var name = new PersonName("山田", "花子");
        var kana = new PersonName("ヤマダ", "ハナコ");

        assertThatThrownBy(() -> RegistrationFixture.holder(name, kana, null, name, "13", BIRTH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
