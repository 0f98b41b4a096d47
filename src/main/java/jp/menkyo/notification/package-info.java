/** Notices to one recipient each: template, outbox, hand-over to the mail server. */
@NullMarked
@ApplicationModule(
        displayName = "通知",
        allowedDependencies = {"shared", "audit"})
package jp.menkyo.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
