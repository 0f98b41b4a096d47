package jp.menkyo.desk.counter;

import jp.menkyo.shared.problem.Problem;

/** There is nothing of the kind to print. */
class PrintRefused extends Problem {

    private PrintRefused(String code, String sentence) {
        super(404, code, sentence);
    }

    static PrintRefused noSuchCase() {
        return new PrintRefused("APPLICATION_UNKNOWN", "この受付番号の申請はありません。受付番号を確かめてください。");
    }

    static PrintRefused noSuchPaper() {
        return new PrintRefused("UNKNOWN_PAPER", "この種類の書類は受け付けていません。窓口受付の画面から選び直してください。");
    }
}
