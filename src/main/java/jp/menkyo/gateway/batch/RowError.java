package jp.menkyo.gateway.batch;

import org.jspecify.annotations.Nullable;

/**
 * A line of an answer, or a row of a batch, that cannot be used.
 *
 * @param line line of the answer file, null when it is about a row without one
 * @param seq row of the batch, null when the line belongs to none
 * @param subject id of the person at the source, null when unknown
 */
public record RowError(
        @Nullable Integer line,
        @Nullable Integer seq,
        @Nullable String subject,
        Code code) {

    /** What is wrong, with the words an officer reads. */
    public enum Code {
        NUMBER_MISSING("保管庫に個人番号がないため、この人は照会していません。紐付けを確かめてください。"),
        UNKNOWN_LINE("この照会にない行の回答です。取り込んでいません。続くときは相手側に知らせてください。"),
        DUPLICATE_LINE("同じ行の回答が二つ以上あります。どれも取り込んでいません。この人を個別に照会してください。"),
        MISSING_LINE("この人の回答がファイルにありません。次の一括照会か個別の照会で確かめてください。"),
        BAD_FIELD("項目の値か形式が約束と違います。取り込んでいません。この人を個別に照会してください。"),
        NUMBER_IN_ANSWER("回答に個人番号らしい数字があるため、取り込んでいません。相手側に知らせてください。"),
        PERSON_DIFFERS("氏名も生年月日も異なり、別の人の回答の疑いがあります。取り込んでいません。紐付けを確かめてください。"),
        SUBJECT_GONE("照会した後に名簿の紐付けがなくなり、回答と比べられません。取り込んでいません。"),
        SYSTEM_ERROR("相手側が系統エラーと回答しました。日を改めて照会してください。");

        private final String label;

        Code(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
