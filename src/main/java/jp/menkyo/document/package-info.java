/** Papers as files: type and size are checked by content, bytes are encrypted at rest, the hash is kept. */
@NullMarked
@ApplicationModule(
        displayName = "書類",
        allowedDependencies = {"shared", "audit"})
package jp.menkyo.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
