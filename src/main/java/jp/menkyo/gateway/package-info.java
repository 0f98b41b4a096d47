/** Doors to the outside: ports in our words, one adapter each for Juki-net, information network and payment service. */
@NullMarked
@ApplicationModule(
        displayName = "外部連携",
        allowedDependencies = {"shared", "audit", "mynumber"})
package jp.menkyo.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
