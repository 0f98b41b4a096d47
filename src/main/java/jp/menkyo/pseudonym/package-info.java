/**
 * Names under which the portal knows people and licences (マイナポータル仮名ID, 資格仮名ID): random, of one administrator alone,
 * replaceable, and tied to our own ids nowhere but here.
 */
@NullMarked
@ApplicationModule(
        displayName = "仮名",
        allowedDependencies = {"shared"})
package jp.menkyo.pseudonym;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
