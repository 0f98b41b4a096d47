package jp.menkyo.desk.figures;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import jp.menkyo.registry.search.DateTerm;
import jp.menkyo.reporting.dashboard.QuestionRefused;
import jp.menkyo.shared.Procedure;
import org.jspecify.annotations.Nullable;

/** Reads what was typed or sent: days in either calendar, codes, numbers. */
final class Typed {

    private static final Map<String, LocalDate> ENDED_ERAS = Map.of(
            "平成", LocalDate.of(2019, 4, 30),
            "H", LocalDate.of(2019, 4, 30),
            "昭和", LocalDate.of(1989, 1, 7),
            "S", LocalDate.of(1989, 1, 7));

    private Typed() {}

    /** @throws QuestionRefused when it is no day, or a day after the end of the era it is written in */
    static LocalDate day(String field, @Nullable String typed, LocalDate otherwise) {
        if (typed == null || typed.isBlank()) {
            return otherwise;
        }
        var day = DateTerm.day(typed)
                .orElseThrow(() ->
                        QuestionRefused.notUnderstood(field, "日付として読めません。令和8年4月1日、R8.4.1 又は 2026-04-01 の形で入力してください。"));
        if (afterItsEra(typed, day)) {
            throw QuestionRefused.notUnderstood(field, "元号と年が合いません。その元号はこの日より前に終わっています。年を確かめてください。");
        }
        return day;
    }

    private static boolean afterItsEra(String typed, LocalDate day) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return ENDED_ERAS.entrySet().stream()
                .anyMatch(era -> text.regionMatches(
                                true, 0, era.getKey(), 0, era.getKey().length())
                        && day.isAfter(era.getValue()));
    }

    /** @throws QuestionRefused when there is no such procedure */
    static @Nullable Procedure procedure(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Arrays.stream(Procedure.values())
                .filter(one -> one.name().equals(typed.strip()))
                .findFirst()
                .orElseThrow(() -> QuestionRefused.notUnderstood("procedure", "そのような手続はありません。画面の選択肢から選ぶか、指定しないでください。"));
    }

    /** @throws QuestionRefused when it is no number from {@code least} to {@code most} */
    static @Nullable Integer number(String field, @Nullable String typed, int least, int most) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip();
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.valueOf(text);
        }
        throw QuestionRefused.notUnderstood(field, "%dから%dまでの数字で指定してください。".formatted(least, most));
    }

    /** Pages begin at 0; whoever wants to see more than 10,000 lines narrows the question. */
    static int page(@Nullable String typed) {
        var page = number("page", typed, 0, 199);
        return page == null ? 0 : page;
    }
}
