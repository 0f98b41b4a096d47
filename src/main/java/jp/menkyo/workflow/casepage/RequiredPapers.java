package jp.menkyo.workflow.casepage;

import java.util.List;
import jp.menkyo.intake.Application;
import jp.menkyo.workflow.assessment.AssessmentAnswer.State;
import jp.menkyo.workflow.casefacts.CaseFacts;
import org.springframework.stereotype.Component;

/** The papers that the rules ask of a case now, with what came of them. */
@Component
class RequiredPapers {

    private final CaseFacts facts;

    RequiredPapers(CaseFacts facts) {
        this.facts = facts;
    }

    List<CasePage.Paper> of(Application application) {
        return facts.assess(application).documents().stream()
                .map(paper -> new CasePage.Paper(
                        paper.code().name(),
                        paper.code().label(),
                        paper.state().name(),
                        words(paper.state()),
                        paper.why()))
                .toList();
    }

    private static String words(State state) {
        return switch (state) {
            case REQUIRED -> "必要";
            case CONDITIONAL -> "場合により必要";
            case OMITTED -> "省略できる";
            case REJECTED -> "受理できない";
        };
    }
}
