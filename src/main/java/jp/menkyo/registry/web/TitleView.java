package jp.menkyo.registry.web;

import java.time.LocalDate;
import jp.menkyo.registry.history.TitleAnswer;
import org.jspecify.annotations.Nullable;

/** May the title be used on a day, as programs and pages read it. */
record TitleView(
        boolean mayUse,
        @Nullable String state,
        String stateText,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    static TitleView of(TitleAnswer answer) {
        var state = answer.state();
        return new TitleView(
                answer.mayUse(),
                state == null ? null : state.name(),
                state == null ? "登録前" : state.label(),
                answer.since(),
                answer.until());
    }
}
