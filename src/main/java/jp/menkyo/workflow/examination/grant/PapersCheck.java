package jp.menkyo.workflow.examination.grant;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.menkyo.document.DocumentInfo;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.intake.Applications;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Paper;
import jp.menkyo.workflow.assessment.AssessmentAnswer.State;
import jp.menkyo.workflow.casefacts.CaseFacts;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import org.springframework.stereotype.Component;

/**
 * Nothing is granted past a paper that the tables demand (栄養士法施行規則第1条第2項): it lies in the case, or whoever proposes to
 * grant writes how it was seen on paper, or why it is not needed.
 */
@Component
class PapersCheck implements GrantCheck {

    static final String FIELD = "papers";

    /** The case is the application; who files is proven on receipt; an old certificate comes back in a step of its own. */
    private static final Set<DocumentKind> SEEN_ELSEWHERE = EnumSet.of(
            DocumentKind.APPLICATION,
            DocumentKind.NUMBER_PROOF,
            DocumentKind.IDENTITY_PROOF,
            DocumentKind.AGENT_ID,
            DocumentKind.CURRENT_CERTIFICATE);

    /** A 住民票の写し shows domicile and alias as well. */
    private static final Map<DocumentKind, DocumentKind> INSTEAD = Map.of(
            DocumentKind.KOSEKI_EXTRACT, DocumentKind.RESIDENT_RECORD,
            DocumentKind.ALIAS_PROOF, DocumentKind.RESIDENT_RECORD);

    private final Applications applications;
    private final CaseFacts facts;
    private final Documents documents;

    PapersCheck(Applications applications, CaseFacts facts, Documents documents) {
        this.applications = applications;
        this.facts = facts;
        this.documents = documents;
    }

    @Override
    public boolean concerns(Procedure procedure) {
        return true;
    }

    /** Stands against nothing for good: what is missing is resolved in words. */
    @Override
    public void check(CaseNumber caseNumber, String officer) {}

    @Override
    public List<Requirement> needs(CaseNumber caseNumber) {
        var kinds = documents.of(caseNumber).stream().map(DocumentInfo::kind).collect(Collectors.toSet());
        var demanded = facts.assess(applications.get(caseNumber)).documents();
        var missing = missing(demanded, kinds);
        return missing.isEmpty() ? List.of() : List.of(resolution(missing));
    }

    static List<DocumentKind> missing(List<Paper> demanded, Set<DocumentKind> handedIn) {
        return demanded.stream()
                .filter(paper -> paper.state() == State.REQUIRED)
                .map(Paper::code)
                .filter(code -> !SEEN_ELSEWHERE.contains(code))
                .filter(code -> !handedIn.contains(code) && !handedIn.contains(INSTEAD.getOrDefault(code, code)))
                .toList();
    }

    private static Requirement resolution(List<DocumentKind> missing) {
        var names = missing.stream().map(DocumentKind::label).collect(Collectors.joining("・"));
        return new Requirement(FIELD, "text", "添付のない書類（" + names + "）を確かめた方法、又は要らない理由", "原本を窓口で受け取り、内容を確かめた");
    }
}
