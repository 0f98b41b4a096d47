/** Applications as they arrive, online or on paper: envelope, signature, completeness, receipt number. */
@NullMarked
@ApplicationModule(
        displayName = "受付",
        allowedDependencies = {"shared", "staff", "audit", "mynumber", "document", "pseudonym"})
package jp.menkyo.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
