/** Statistics and what is printed of them: reads views only, changes nothing. */
@NullMarked
@ApplicationModule(
        displayName = "統計・帳票",
        allowedDependencies = {"shared", "print", "payment"})
package jp.menkyo.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
