/** Paper certificates (免許証): serials, printing, dispatch and status. */
@NullMarked
@ApplicationModule(
        displayName = "免許証",
        allowedDependencies = {"shared", "calendar", "print", "audit", "document", "registry"})
package jp.menkyo.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
