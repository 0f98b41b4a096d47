package jp.menkyo.casefile;

import java.util.Optional;
import jp.menkyo.mynumber.reveal.ground.CaseStandings;
import jp.menkyo.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Tells the vault whether a case is open: only then may its number be looked at. */
@Component
class CasesForReveals implements CaseStandings {

    private final CaseFiles cases;

    CasesForReveals(CaseFiles cases) {
        this.cases = cases;
    }

    @Override
    public Optional<Standing> of(CaseNumber caseNumber) {
        return cases.find(caseNumber)
                .map(file -> new Standing(file.state().name(), file.state().open()));
    }
}
