package jp.menkyo.payment.settlement;

import jp.menkyo.shared.problem.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What was agreed with the payment service about settlements.
 *
 * @param merchant our code there (加盟店コード); a file for another one is not ours
 */
@ConfigurationProperties("menkyo.payment.settlement")
record SettlementSettings(@Nullable String merchant) {

    SettlementSettings {
        if (merchant == null || !merchant.matches("[A-Za-z0-9-]{1,40}")) {
            throw new StartRefused(
                    "決済サービスの加盟店コードがありません。 The merchant code at the payment service is missing.",
                    "menkyo.payment.settlement.merchant に加盟店コードを設定してください。 Set menkyo.payment.settlement.merchant.");
        }
    }

    boolean isOurs(String code) {
        return code.equals(merchant);
    }
}
