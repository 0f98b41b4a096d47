package jp.menkyo.registry.history;

import java.time.LocalDate;
import jp.menkyo.registry.Licence;
import org.jspecify.annotations.Nullable;

/**
 * May the holder use the title of dietitian on a day (栄養士法第1条, 第5条, 第8条)?
 *
 * @param state on that day; null before the registration
 * @param since first day of this state; null before the registration
 * @param until its last day as far as is known; null when no end is known
 */
public record TitleAnswer(
        boolean mayUse,
        Licence.@Nullable State state,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
