/** Statistics and what is printed of them: reads views and its own facts, changes no case, and writes down what it handed out. */
@NullMarked
@ApplicationModule(
        displayName = "統計・帳票",
        allowedDependencies = {"shared", "calendar", "print", "payment", "registry", "registry :: search"})
package jp.menkyo.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
