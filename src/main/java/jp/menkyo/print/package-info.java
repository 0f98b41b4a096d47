/** What every printed paper needs: fonts with all their characters, layouts from {@code reports/}, PDF for the archive. */
@NullMarked
@ApplicationModule(
        displayName = "印刷",
        allowedDependencies = {"shared"})
package jp.menkyo.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
