/** Append-only record of who did or saw what, in which case and why; holds no personal data. */
@NullMarked
@ApplicationModule(
        displayName = "監査",
        allowedDependencies = {"shared"})
package jp.menkyo.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
