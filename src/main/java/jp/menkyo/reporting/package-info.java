/** Statistics and what is printed of them: reads views only, and writes down what it handed out. */
@NullMarked
@ApplicationModule(
        displayName = "統計・帳票",
        allowedDependencies = {"shared", "print", "payment", "registry", "registry :: search"})
package jp.menkyo.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
