/** The conductor: processes, user tasks and decision tables; the only module that knows the engine. */
@NullMarked
@ApplicationModule(
        displayName = "事務処理",
        allowedDependencies = {
            "shared",
            "calendar",
            "staff",
            "audit",
            "mynumber",
            "mynumber :: brake",
            "mynumber :: ground",
            "mynumber :: reveal",
            "document",
            "intake",
            "intake::copy",
            "intake::form",
            "intake::matter",
            "casefile",
            "casefile :: note",
            "casefile::claim",
            "casefile::determination",
            "casefile::disposition",
            "casefile::finding",
            "casefile::reminder",
            "casefile::ruling",
            "gateway",
            "gateway::alarm",
            "gateway::batch",
            "gateway::terminal",
            "gateway::search",
            "gateway::numberrequest",
            "print",
            "pseudonym",
            "payment",
            "payment :: online",
            "payment :: refund",
            "payment :: settlement",
            "registry",
            "registry::act",
            "registry::history",
            "registry::match",
            "registry :: *",
            "certificate",
            "certificate::proof",
            "certificate::returns",
            "certificate :: *",
            "notification"
        })
package jp.menkyo.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
