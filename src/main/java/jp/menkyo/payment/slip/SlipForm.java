package jp.menkyo.payment.slip;

/**
 * What stands on every slip of a prefecture (地方自治法施行令第154条第3項: 所属年度、歳入科目、納入すべき金額、納期限、納入場所、納入の請求の事由).
 *
 * @param office who asks for the fee
 * @param telephone of the office
 * @param collector in whose name it is received (会計管理者)
 * @param account 会計
 * @param subject 歳入科目
 * @param places 納入場所
 * @param days until the last day for paying, counted from the day after the slip; a closed day moves it on
 * @param unconfirmed true until an officer has compared it with the accounting rules; shown as 要確認
 */
public record SlipForm(
        String office,
        String telephone,
        String collector,
        String account,
        String subject,
        String places,
        int days,
        boolean unconfirmed) {}
