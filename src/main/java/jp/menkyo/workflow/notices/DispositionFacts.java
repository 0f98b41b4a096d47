package jp.menkyo.workflow.notices;

import java.util.Map;
import jp.menkyo.casefile.disposition.Disposition;
import jp.menkyo.shared.WarekiDate;

/** What notices say about a disposition. */
final class DispositionFacts {

    private DispositionFacts() {}

    static void put(Map<String, String> facts, Disposition disposition) {
        facts.put("proposal", disposition.kind().label());
        facts.put("reason", disposition.reason());
        var period = disposition.period();
        if (period != null) {
            facts.put("period", WarekiDate.display(period.from()) + "から" + WarekiDate.display(period.to()) + "まで");
        }
        var invitation = disposition.invitation();
        if (invitation != null) {
            facts.put("hearingOn", WarekiDate.display(invitation.on()));
            facts.put("hearingPlace", invitation.place());
        }
        if (disposition.servedOn() != null) {
            facts.put("servedOn", WarekiDate.display(disposition.servedOn()));
        }
    }
}
