/** Office days of the prefecture and the two ways the law counts days. */
@NullMarked
@ApplicationModule(
        displayName = "暦",
        allowedDependencies = {"shared"})
package jp.menkyo.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
