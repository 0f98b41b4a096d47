/** The roster itself (栄養士名簿): the Licence aggregate, its numbering and its append-only history. */
@NullMarked
@ApplicationModule(
        displayName = "名簿",
        allowedDependencies = {"shared", "audit"})
package jp.menkyo.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
