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
        NUMBER_MISSING("保管庫に個人番号がないため、照会していません"),
        UNKNOWN_LINE("この照会にない行の回答です"),
        DUPLICATE_LINE("同じ行の回答が二つあるため、どちらも使いません"),
        MISSING_LINE("回答がありません"),
        BAD_FIELD("項目の値か形式が正しくありません"),
        NUMBER_IN_ANSWER("回答に番号らしい数字があるため、取り込みません"),
        PERSON_DIFFERS("氏名も生年月日も異なり、別の人の回答の疑いがあります"),
        SUBJECT_GONE("回答と比べる名簿の記録がなくなっています"),
        SYSTEM_ERROR("相手側が系統エラーと回答しました");

        private final String label;

        Code(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
