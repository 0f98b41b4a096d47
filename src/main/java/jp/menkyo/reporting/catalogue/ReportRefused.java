package jp.menkyo.reporting.catalogue;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.problem.Problem;

/** A report is not made; the sentence says what to do instead. */
public final class ReportRefused extends Problem {

    private ReportRefused(int status, String code, String sentence) {
        super(status, code, sentence);
    }

    private ReportRefused(String field, String code, String sentence) {
        super(422, code, sentence, List.of(new FieldError(field, code, sentence)));
    }

    public static ReportRefused unknown() {
        return new ReportRefused(404, "UNKNOWN_REPORT", "この帳票はありません。帳票の一覧から選び直してください。");
    }

    public static ReportRefused notYours() {
        return new ReportRefused(403, "NOT_ALLOWED", "この帳票を作成する権限がありません。担当の職員に依頼するか、権限の付与を申請してください。");
    }

    public static ReportRefused unknownFormat() {
        return new ReportRefused(404, "UNKNOWN_FORMAT", "この形式では出力できません。pdf、xlsx、csv、html のどれかを選んでください。");
    }

    public static ReportRefused unknownCharset() {
        return new ReportRefused("charset", "UNKNOWN_CHARSET", "文字コードは UTF-8 か Shift_JIS を選んでください。");
    }

    /** @param cells how many cells cannot be written */
    public static ReportRefused notInShiftJis(int cells) {
        return new ReportRefused(
                "charset",
                "NOT_IN_SHIFT_JIS",
                "Shift_JISにない文字を含む項目が%,d件あり、代わりの文字も記録されていません。UTF-8で出力してください。".formatted(cells));
    }

    public static ReportRefused tooManyRows(int most) {
        return new ReportRefused(422, "REPORT_TOO_LARGE", "%,d行を超えるため、画面からは出力できません。期間や条件を絞り込んでください。".formatted(most));
    }

    /** The same for a report that can be made as a large export. */
    public static ReportRefused betterAsExport(int most) {
        return new ReportRefused(
                422, "REPORT_TOO_LARGE", "%,d行を超えるため、画面からは出力できません。帳票の画面の「一括出力を作成する」を使ってください。".formatted(most));
    }

    public static ReportRefused tooManyPages(int most) {
        return new ReportRefused(
                422,
                "REPORT_TOO_MANY_PAGES",
                "%,dページを超えるため、PDFでは出力できません。CSVかXLSXで出力するか、期間や条件を絞り込んでください。".formatted(most));
    }

    static ReportRefused notADay(String field) {
        return new ReportRefused(field, "NOT_A_DAY", "日付を 令和8年4月1日、R8.4.1、2026-04-01 のどれかの形で入力してください。");
    }

    static ReportRefused wrongEra(String field, LocalDate day) {
        return new ReportRefused(
                field, "WRONG_ERA", "元号と年が合いません。%sのことであれば、そのように入力してください。".formatted(WarekiDate.display(day)));
    }

    static ReportRefused upsideDown(LocalDate from, LocalDate to) {
        return new ReportRefused(
                "from",
                "PERIOD_UPSIDE_DOWN",
                "期間の始め（%s）が終わり（%s）より後です。始めと終わりを入れ替えてください。".formatted(WarekiDate.display(from), WarekiDate.display(to)));
    }

    static ReportRefused tooLong(int years) {
        return new ReportRefused("from", "PERIOD_TOO_LONG", "期間が長すぎます。%d年以内で指定してください。".formatted(years));
    }

    static ReportRefused outOfTime(String field) {
        return new ReportRefused(field, "PERIOD_OUT_OF_TIME", "期間の年を確かめてください。昭和22年（1947年）より前と、西暦3000年以後は指定できません。");
    }

    static ReportRefused unknownChoice(String field) {
        return new ReportRefused(field, "UNKNOWN_CHOICE", "選択肢にない値です。画面から選び直してください。");
    }

    static ReportRefused unknownCriterion(String field) {
        return new ReportRefused(field, "UNKNOWN_CRITERION", "この帳票にない条件が指定されています。条件を確かめてください。");
    }
}
