/** Staff pages outside the Tasklist: start page, counter entry, case page, search. */
@NullMarked
@ApplicationModule(
        displayName = "職員画面",
        allowedDependencies = {
            "shared",
            "calendar",
            "staff",
            "audit",
            "mynumber",
            "mynumber :: brake",
            "mynumber :: grant",
            "mynumber :: ground",
            "mynumber :: reveal",
            "mynumber :: epoch",
            "mynumber :: rotation",
            "mynumber :: erasure",
            "document",
            "intake",
            "intake :: copy",
            "intake :: form",
            "intake :: matter",
            "intake :: submission",
            "casefile",
            "gateway",
            "gateway :: overview",
            "gateway :: alarm",
            "gateway :: exchange",
            "gateway :: reconciliation",
            "gateway :: terminal",
            "gateway :: search",
            "gateway :: numberrequest",
            "payment",
            "payment :: settlement",
            "registry",
            "certificate",
            "certificate :: returns",
            "notification",
            "reporting :: income",
            "reporting :: sheet",
            "workflow",
            "workflow :: casepage",
            "workflow :: retry",
            "workflow :: revealreview",
            "workflow :: residentsearch",
            "workflow :: worklist",
            "workflow :: step"
        })
package jp.menkyo.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
