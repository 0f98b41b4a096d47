package jp.menkyo.workflow.examination.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Paper;
import jp.menkyo.workflow.assessment.AssessmentAnswer.State;
import org.junit.jupiter.api.Test;

class PapersCheckTest {

    private static final List<Paper> DEMANDED = List.of(
            paper(DocumentKind.APPLICATION, State.REQUIRED),
            paper(DocumentKind.GRADUATION_CERTIFICATE, State.REQUIRED),
            paper(DocumentKind.KOSEKI_EXTRACT, State.REQUIRED),
            paper(DocumentKind.IDENTITY_PROOF, State.REQUIRED),
            paper(DocumentKind.LOSS_STATEMENT, State.CONDITIONAL),
            paper(DocumentKind.CAUSE_PROOF, State.OMITTED),
            paper(DocumentKind.TRANSCRIPT, State.REJECTED));

    @Test
    void missesWhatIsDemandedAndNotThere() {
        assertThat(PapersCheck.missing(DEMANDED, Set.of()))
                .containsExactly(DocumentKind.GRADUATION_CERTIFICATE, DocumentKind.KOSEKI_EXTRACT);
        assertThat(PapersCheck.missing(
                        DEMANDED, Set.of(DocumentKind.GRADUATION_CERTIFICATE, DocumentKind.KOSEKI_EXTRACT)))
                .isEmpty();
    }

    @Test
    void takesTheResidentRecordForTheFamilyRegisterButNotForMore() {
        assertThat(PapersCheck.missing(DEMANDED, Set.of(DocumentKind.RESIDENT_RECORD)))
                .containsExactly(DocumentKind.GRADUATION_CERTIFICATE);
    }

    private static Paper paper(DocumentKind code, State state) {
        return new Paper(code, state, "理由");
    }
}
