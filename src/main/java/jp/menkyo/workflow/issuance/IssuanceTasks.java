package jp.menkyo.workflow.issuance;

import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.CharacterNotPrintable;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code issuance.bpmn}. */
@ProcessBean
@Transactional(noRollbackFor = {BpmnError.class, CharacterNotPrintable.class})
public class IssuanceTasks {

    private final Certificates certificates;
    private final ApplicantNotices notices;

    IssuanceTasks(Certificates certificates, ApplicantNotices notices) {
        this.certificates = certificates;
        this.notices = notices;
    }

    /** Makes the certificate (免許証), or reports a character that no font can draw to an officer. */
    public void prepareCertificate(String caseNumber) {
        try {
            certificates.prepare(new CaseNumber(caseNumber));
        } catch (CharacterNotPrintable unprintable) {
            throw new BpmnError(IssuanceProcess.ERROR_CHARACTER_NOT_PRINTABLE, unprintable);
        }
    }

    public void notifyIssued(String caseNumber) {
        notices.send(new CaseNumber(caseNumber), NoticeTemplate.REGISTERED);
    }
}
