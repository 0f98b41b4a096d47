package jp.menkyo.simulator.scenario;

import java.util.List;
import jp.menkyo.document.DocumentKind;

/** What people hand in with a story about a licence they have. */
final class LicencePapers {

    private LicencePapers() {}

    static List<DocumentKind> of(Scenario scenario) {
        return switch (scenario) {
            case CORRECTION_MARRIAGE, CORRECTION_UNKNOWN_NUMBER, CORRECTION_LATE ->
                List.of(DocumentKind.APPLICATION, DocumentKind.CAUSE_PROOF, DocumentKind.CURRENT_CERTIFICATE);
            case CORRECTION_CONTRADICTED, CORRECTION_NOT_SHOWN ->
                List.of(DocumentKind.APPLICATION, DocumentKind.CURRENT_CERTIFICATE);
            case CORRECTION_ONLY -> List.of(DocumentKind.APPLICATION, DocumentKind.CAUSE_PROOF);
            case CORRECTION_LOST, REISSUE_LOST -> List.of(DocumentKind.APPLICATION, DocumentKind.LOSS_STATEMENT);
            case REWRITE_FORMER_SURNAME ->
                List.of(DocumentKind.APPLICATION, DocumentKind.FORMER_SURNAME_PROOF, DocumentKind.CURRENT_CERTIFICATE);
            case REISSUE_TORN -> List.of(DocumentKind.APPLICATION, DocumentKind.CURRENT_CERTIFICATE);
            case REISSUE_DISASTER -> List.of(DocumentKind.APPLICATION, DocumentKind.DISASTER_PROOF);
            case DELETION_DEATH ->
                List.of(DocumentKind.APPLICATION, DocumentKind.DEATH_PROOF, DocumentKind.FILER_PROOF);
            default -> List.of(DocumentKind.APPLICATION);
        };
    }
}
