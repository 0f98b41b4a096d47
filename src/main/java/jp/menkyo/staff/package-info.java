/** Who works here: accounts, roles and sign-in; the engine's view of users is derived from it, read-only. */
@NullMarked
@ApplicationModule(
        displayName = "職員",
        allowedDependencies = {"shared"})
package jp.menkyo.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
