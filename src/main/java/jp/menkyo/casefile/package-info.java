/** The case from receipt to outcome: applicant, findings, rules applied, waiting times, timeline. */
@NullMarked
@ApplicationModule(
        displayName = "事案",
        allowedDependencies = {
            "shared",
            "calendar",
            "audit",
            "mynumber",
            "mynumber :: ground",
            "document",
            "intake",
            "intake::form",
            "intake::matter"
        })
package jp.menkyo.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
