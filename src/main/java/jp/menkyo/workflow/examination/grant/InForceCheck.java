package jp.menkyo.workflow.examination.grant;

import jp.menkyo.registry.Licence;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.casefacts.CaseLicence;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.springframework.stereotype.Component;

/** Nothing is corrected and no certificate made for a licence that has ended, perhaps while the case waited for its turn. */
@Component
class InForceCheck implements GrantCheck {

    private final CaseLicence licences;

    InForceCheck(CaseLicence licences) {
        this.licences = licences;
    }

    @Override
    public boolean concerns(Procedure procedure) {
        return procedure == Procedure.CHANGE || procedure == Procedure.REISSUE;
    }

    @Override
    public void check(CaseNumber caseNumber, String officer) {
        var ended = licences.find(caseNumber)
                .map(Licence::state)
                .filter(Licence.State::ended)
                .isPresent();
        if (ended) {
            throw TaskRefused.closed("LICENCE_NOT_IN_FORCE", "この免許は取消し・抹消されているため、認められません。名簿の履歴を確かめ、却下としてください。");
        }
    }
}
