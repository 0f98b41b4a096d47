package jp.menkyo.workflow.examination;

import jp.menkyo.casefile.note.OfficerNotes;
import jp.menkyo.intake.Applications;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.assessment.AssessmentAnswer.Outcome;
import jp.menkyo.workflow.casefacts.CaseFacts;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import org.springframework.stereotype.Component;

/**
 * When an officer decides otherwise than the decision table: whoever proposes to refuse what it finds acceptable writes down why,
 * for the colleagues who decide and audit. The reason for the applicant (行政手続法第8条) is another one.
 */
@Component
class Deviations {

    private static final String FIELD = "deviation";

    private final Applications applications;
    private final CaseFacts facts;
    private final OfficerNotes notes;

    Deviations(Applications applications, CaseFacts facts, OfficerNotes notes) {
        this.applications = applications;
        this.facts = facts;
        this.notes = notes;
    }

    boolean refusalDeviates(CaseNumber caseNumber) {
        return facts.assess(applications.get(caseNumber)).outcome() == Outcome.ACCEPTABLE;
    }

    Requirement why() {
        return new Requirement(FIELD, "text", "基準と異なる判断をする理由（庁内のメモ）", "履修証明書の原本により、修業年限の不足を確かめたため");
    }

    /** Keeps the reason as a note, where one had to be given. */
    void keep(Completion completion) {
        var why = completion.input().get(FIELD);
        if (why != null) {
            notes.deviate(completion.caseNumber(), completion.by().username(), why);
        }
    }
}
