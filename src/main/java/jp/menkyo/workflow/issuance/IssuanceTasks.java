package jp.menkyo.workflow.issuance;

import jp.menkyo.certificate.Certificate.Edition;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.NotRegistered;
import jp.menkyo.intake.Applications;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.print.CharacterNotPrintable;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.casefacts.CaseFacts;
import jp.menkyo.workflow.casefacts.CaseLicence;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code issuance.bpmn}. */
@ProcessBean
@Transactional(noRollbackFor = {BpmnError.class, CharacterNotPrintable.class})
public class IssuanceTasks {

    private final Certificates certificates;
    private final Applications applications;
    private final CaseLicence licences;
    private final CaseFacts facts;
    private final OldCertificates oldCertificates;
    private final UndrawableCharacters characters;
    private final ApplicantNotices notices;

    IssuanceTasks(
            Certificates certificates,
            Applications applications,
            CaseLicence licences,
            CaseFacts facts,
            OldCertificates oldCertificates,
            UndrawableCharacters characters,
            ApplicantNotices notices) {
        this.certificates = certificates;
        this.applications = applications;
        this.licences = licences;
        this.facts = facts;
        this.oldCertificates = oldCertificates;
        this.characters = characters;
        this.notices = notices;
    }

    /** Makes the certificate (免許証), or reports a character that no font can draw to an officer. */
    public void prepareCertificate(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        try {
            prepare(number);
        } catch (CharacterNotPrintable unprintable) {
            throw characters.report(number, unprintable);
        }
    }

    private void prepare(CaseNumber caseNumber) {
        var application = applications.get(caseNumber);
        if (application.form().procedure() == Procedure.NEW) {
            certificates.prepare(caseNumber);
        } else {
            var licence = licences.of(caseNumber).orElseThrow(NotRegistered::new);
            var edition = edition(facts.applicationClass(application));
            certificates.prepare(caseNumber, licence, edition);
            oldCertificates.demand(application, licence, edition);
        }
    }

    /** 再交付 in the classes 30 and 31, otherwise 書換交付. */
    private static Edition edition(String applicationClass) {
        return applicationClass.startsWith("3") ? Edition.REISSUED : Edition.REWRITTEN;
    }

    public void notifyIssued(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        boolean first = applications.get(number).form().procedure() == Procedure.NEW;
        notices.send(number, first ? NoticeTemplate.REGISTERED : NoticeTemplate.CERTIFICATE_ISSUED);
    }
}
