package jp.menkyo.mynumber.reveal.ground;

import java.util.Optional;
import jp.menkyo.shared.CaseNumber;

/** How a case stands, for the rule that numbers are looked at in open cases only; answered by whoever keeps the cases. */
public interface CaseStandings {

    /** Empty when there is no such case. */
    Optional<Standing> of(CaseNumber caseNumber);

    /** @param state stable code of the state of the case */
    record Standing(String state, boolean open) {}
}
