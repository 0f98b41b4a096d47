/** The vault: a My Number (個人番号) goes in, a token comes out, and only this module ever sees the digits. */
@NullMarked
@ApplicationModule(
        displayName = "個人番号",
        allowedDependencies = {"shared", "staff", "audit"})
package jp.menkyo.mynumber;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
