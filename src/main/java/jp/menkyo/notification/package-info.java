/** Notices to one recipient each: template, outbox, hand-over to the mail server, letters on paper. */
@NullMarked
@ApplicationModule(
        displayName = "通知",
        allowedDependencies = {"shared", "audit", "print"})
package jp.menkyo.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
