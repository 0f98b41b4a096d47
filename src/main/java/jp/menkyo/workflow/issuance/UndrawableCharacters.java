package jp.menkyo.workflow.issuance;

import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.springframework.stereotype.Component;

/** Leaves in the case which characters of a name no font can draw, so that the officer knows what to ask for. */
@Component
public class UndrawableCharacters {

    private static final String PROGRAM = "system";

    private final CaseNotes notes;

    UndrawableCharacters(CaseNotes notes) {
        this.notes = notes;
    }

    /** @return the error that leads the process to the officer's task */
    public BpmnError report(CaseNumber caseNumber, CharacterNotPrintable unprintable) {
        notes.add(caseNumber, PROGRAM, "印字できない文字があります（文字番号 " + String.join("、", unprintable.codePoints()) + "）。");
        return new BpmnError(IssuanceProcess.ERROR_CHARACTER_NOT_PRINTABLE, unprintable);
    }
}
