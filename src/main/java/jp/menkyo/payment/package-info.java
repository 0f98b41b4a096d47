/** Charges, payments and their ledger; nothing is registered while a charge is open. */
@NullMarked
@ApplicationModule(
        displayName = "手数料",
        allowedDependencies = {"shared", "calendar", "audit", "print", "gateway"})
package jp.menkyo.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
