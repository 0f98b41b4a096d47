package jp.menkyo.payment.payout;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The office's own account at its bank, as agreed with the bank.
 *
 * @param consignorCode ten digits that the bank gave (委託者コード)
 * @param consignorName name of the office in half-width kana, at most 40 characters
 * @param bankCode four digits
 * @param branchCode three digits
 * @param accountNumber seven digits of an ordinary account
 */
@ConfigurationProperties("menkyo.payment.payout")
record PayoutSettings(
        @Nullable String consignorCode,
        @Nullable String consignorName,
        @Nullable String bankCode,
        @Nullable String branchCode,
        @Nullable String accountNumber) {

    PayoutSettings {
        require(consignorCode, "[0-9]{10}", "consignor-code");
        require(consignorName, "[ｱ-ﾟA-Z0-9 ().,/-]{1,40}", "consignor-name");
        require(bankCode, "[0-9]{4}", "bank-code");
        require(branchCode, "[0-9]{3}", "branch-code");
        require(accountNumber, "[0-9]{7}", "account-number");
    }

    private static void require(@Nullable String value, String form, String name) {
        if (value != null && !value.matches(form)) {
            throw new IllegalArgumentException("menkyo.payment.payout." + name + " must be " + form);
        }
    }

    /** Who orders the transfers. */
    record Consignor(String code, String name, String bank, String branch, String account) {}

    /** @throws PayoutRefused when the bank's agreement has not been entered whole */
    Consignor consignor() {
        if (consignorCode == null
                || consignorName == null
                || bankCode == null
                || branchCode == null
                || accountNumber == null) {
            throw new PayoutRefused(PayoutRefused.Reason.NOT_SET_UP);
        }
        return new Consignor(consignorCode, consignorName, bankCode, branchCode, accountNumber);
    }

    @Override
    public String toString() {
        return "PayoutSettings[hidden]";
    }
}
