package jp.menkyo.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.menkyo.staff.password.PasswordPolicy;
import jp.menkyo.staff.password.WeakPassword;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"Abcdef-12345", "correct horse battery", "さくらの花が咲く庭で猫が昼寝をする"})
    void acceptsLongAndVariedOnes(String password) {
        assertThatCode(() -> PasswordPolicy.check("examiner1", password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Abcde-12345", "abcdefghijklmno", "aaaaaaaaaaaaaaaaaaaa", "Examiner1-is-my-name-9"})
    void refusesWhatIsEasyToGuess(String password) {
        assertThatThrownBy(() -> PasswordPolicy.check("examiner1", password)).isInstanceOf(WeakPassword.class);
    }
}
