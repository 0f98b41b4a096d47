package jp.menkyo.payment.refund.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.menkyo.shared.problem.Problem.FieldError;
import org.junit.jupiter.api.Test;

class BankAccountTest {

    @Test
    void takesWhatPeopleWriteAndKeepsWhatBanksRead() {
        var account = BankAccount.of("０００１", "210", "ORDINARY", "12345", "さとう　ジョー（ショウコ）");

        assertThat(account)
                .isEqualTo(new BankAccount("0001", "210", BankAccount.Kind.ORDINARY, "0012345", "ｻﾄｳ ｼﾞﾖ-(ｼﾖｳｺ)"));
        assertThat(BankAccount.read(account.written())).isEqualTo(account);
    }

    @Test
    void namesEveryItemThatIsWrongAndRepeatsNone() {
        assertThatThrownBy(() -> BankAccount.of("12345", "x", "GOLD", "123456789", "佐藤"))
                .isInstanceOfSatisfying(AccountRefused.class, refused -> {
                    assertThat(refused.errors())
                            .extracting(FieldError::field)
                            .containsExactly("bankCode", "branchCode", "accountKind", "accountNumber", "accountHolder");
                    assertThat(refused.errors().toString()).doesNotContain("123456789", "佐藤", "GOLD");
                });
        assertThatThrownBy(() -> BankAccount.of("0001", "210", "ORDINARY", "1", "ガ".repeat(16)))
                .isInstanceOf(AccountRefused.class);
    }

    @Test
    void showsItselfToNobody() {
        assertThat(BankAccount.of("0001", "210", "ORDINARY", "1234567", "サトウ")).hasToString("BankAccount[hidden]");
    }
}
