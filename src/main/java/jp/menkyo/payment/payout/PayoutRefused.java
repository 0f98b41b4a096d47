package jp.menkyo.payment.payout;

import jp.menkyo.shared.problem.Problem;

/** A file of transfers cannot be made as asked; nothing was changed. */
public class PayoutRefused extends Problem {

    /** What stands in the way. */
    enum Reason {
        NOT_SET_UP(409, "振込元の口座が設定されていません。情報システム責任者に menkyo.payment.payout の設定を依頼してください。"),
        NOTHING_READY(409, "振込を依頼できる還付はありません。口座の届出を待つか、事案の状況を確かめてください。"),
        BAD_DAY(422, "取組日は、あすから30日以内で、銀行が営業する日（土曜・日曜・祝日と12月31日から1月3日までを除く日）にしてください。"),
        UNKNOWN(404, "この振込データはありません。一覧を読み直してください。"),
        ACCOUNTS_ERASED(409, "支払の結果を記録した還付の口座は消去されているため、振込データは作り直せません。");

        private final int status;
        private final String message;

        Reason(int status, String message) {
            this.status = status;
            this.message = message;
        }
    }

    PayoutRefused(Reason reason) {
        super(reason.status, "PAYOUT_" + reason.name(), reason.message);
    }
}
