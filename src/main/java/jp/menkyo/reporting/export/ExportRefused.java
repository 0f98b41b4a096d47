package jp.menkyo.reporting.export;

import jp.menkyo.shared.problem.Problem;

/** An export is not made or not handed out. */
public final class ExportRefused extends Problem {

    private ExportRefused(int status, String code, String sentence) {
        super(status, code, sentence);
    }

    /** Nobody learns of the exports of others. */
    static ExportRefused unknown() {
        return new ExportRefused(404, "UNKNOWN_EXPORT", "この一括出力はありません。一括出力の一覧から選び直してください。");
    }

    static ExportRefused oneAtATime() {
        return new ExportRefused(409, "EXPORT_RUNNING", "あなたの一括出力がまだ作成中です。終わるのを待つか、取りやめてから、もう一度作成してください。");
    }

    static ExportRefused notReady() {
        return new ExportRefused(409, "EXPORT_NOT_READY", "この一括出力は受け取れません。作成が終わっていないか、取りやめたか、期限が切れています。");
    }

    static ExportRefused notLarge() {
        return new ExportRefused(422, "NOT_FOR_EXPORT", "一括出力ができるのは栄養士名簿だけです。ほかの帳票は帳票の画面から保存してください。");
    }
}
