/** Words every module speaks: numbers of cases and licences, yen, dates with eras, the administrator in charge; knows nobody. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        displayName = "共通語彙",
        allowedDependencies = {})
package jp.menkyo.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
