package jp.menkyo.desk;

import java.util.Arrays;
import jp.menkyo.casefile.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * Which cases an officer looks for; what was left empty restricts nothing.
 *
 * @param text a case number, or the beginning of a name or its kana
 * @param waitingFor the outside system whose answer a case waits for
 */
record WantedCases(
        @Nullable String text,
        @Nullable CaseState state,
        @Nullable String waitingFor) {

    static final WantedCases ALL = new WantedCases(null, (CaseState) null, null);

    /** As a form sends it; a state that does not exist counts as none. */
    WantedCases(@Nullable String text, @Nullable String state, @Nullable String waitingFor) {
        this(
                filled(text),
                Arrays.stream(CaseState.values())
                        .filter(each -> each.name().equalsIgnoreCase(state))
                        .findFirst()
                        .orElse(null),
                filled(waitingFor));
    }

    private static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
