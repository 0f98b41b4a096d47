package jp.menkyo.workflow.registrationproof;

import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.certificate.NotRegistered;
import jp.menkyo.certificate.proof.RegistrationProofs;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casefacts.CaseLicence;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.issuance.UndrawableCharacters;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code registration-proof.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional(noRollbackFor = {BpmnError.class, CharacterNotPrintable.class})
public class RegistrationProofTasks {

    private final RegistrationProofs proofs;
    private final CaseLicence licences;
    private final Rulings rulings;
    private final UndrawableCharacters characters;
    private final ApplicantNotices notices;
    private final CaseEnds ends;

    RegistrationProofTasks(
            RegistrationProofs proofs,
            CaseLicence licences,
            Rulings rulings,
            UndrawableCharacters characters,
            ApplicantNotices notices,
            CaseEnds ends) {
        this.proofs = proofs;
        this.licences = licences;
        this.rulings = rulings;
        this.characters = characters;
        this.notices = notices;
        this.ends = ends;
    }

    /** Tells where to turn instead, or that the roster holds no such licence. */
    public void guide(String caseNumber, @Nullable String matchResult) {
        ends.guide(new CaseNumber(caseNumber), matchResult);
    }

    public void notifyRefusal(String caseNumber) {
        ends.refuse(new CaseNumber(caseNumber));
    }

    /** Makes the proof of what the roster says now, or reports a character that no font can draw to an officer. */
    public void issueProof(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        var licence = licences.of(number).orElseThrow(NotRegistered::new);
        try {
            proofs.issue(number, licence, rulings.approver(number));
        } catch (CharacterNotPrintable unprintable) {
            throw characters.report(number, unprintable);
        }
    }

    public void notifyProof(String caseNumber) {
        notices.send(new CaseNumber(caseNumber), NoticeTemplate.PROOF_ISSUED);
    }

    public void notifyWithdrawal(String caseNumber) {
        ends.withdraw(new CaseNumber(caseNumber));
    }
}
