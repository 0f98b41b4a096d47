package jp.menkyo.workflow;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.certificate.proof.RegistrationProofs;
import jp.menkyo.certificate.returns.ReturnDuty.Receipt;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.workflow.worklist.UserTasks;
import jp.menkyo.workflow.worklist.step.TaskAnswer;
import org.springframework.boot.test.context.TestComponent;

/** Online cases of every procedure, one decision before they leave their mark. */
@TestComponent
public class RaceCases {

    /** What leaves a mark that no withdrawal takes back. */
    enum Race {
        REGISTRATION,
        CORRECTION,
        REISSUE,
        DELETION,
        LINKAGE,
        PROOF,
        FOUND
    }

    /**
     * @param decide the last thing an officer does
     * @param writersLock what the writing transaction needs in the database
     * @param written is the mark there?
     */
    record RaceCase(CaseNumber caseNumber, Runnable decide, String writersLock, BooleanSupplier written) {}

    private final Office office;
    private final OnlineApplications online;
    private final LicenceHolders holders;
    private final Registry registry;
    private final RegistrationProofs proofs;
    private final Returns returns;
    private final CaseFiles cases;
    private final UserTasks userTasks;
    private final StaffDirectory staff;

    public RaceCases(
            Office office,
            OnlineApplications online,
            LicenceHolders holders,
            Registry registry,
            RegistrationProofs proofs,
            Returns returns,
            CaseFiles cases,
            UserTasks userTasks,
            StaffDirectory staff) {
        this.office = office;
        this.online = online;
        this.holders = holders;
        this.registry = registry;
        this.proofs = proofs;
        this.returns = returns;
        this.cases = cases;
        this.userTasks = userTasks;
        this.staff = staff;
    }

    RaceCase prepare(Race race, LocalDate today) {
        return switch (race) {
            case REGISTRATION -> registration();
            case CORRECTION -> correction(today);
            case REISSUE -> reissue();
            case DELETION -> deletion();
            case LINKAGE -> linkage();
            case PROOF -> proof();
            case FOUND -> found(today);
        };
    }

    private RaceCase registration() {
        var caseNumber = waived(online.handIn(PaperApplications.askingForExemption()));
        return examined(
                caseNumber,
                "select 1 from registry.number_counter where administrator = '13-dietitian' for update",
                () -> registry.ofCase(caseNumber).isPresent(),
                // Juki-net holds nobody of that name
                "resolution",
                "戸籍抄本の原本により本人を確かめた");
    }

    private RaceCase correction(LocalDate today) {
        var licence = holders.enter();
        var caseNumber = online.handIn(LicenceForms.renamed(licence, "新波", today.minusDays(10), false));
        return examined(caseNumber, row(licence), () -> entered(licence, caseNumber));
    }

    private RaceCase reissue() {
        var licence = holders.enter();
        var form = LicenceForms.askingForExemption(LicenceForms.reissue(licence, CertificateState.LOST));
        var caseNumber = waived(online.handIn(form));
        return examined(caseNumber, row(licence), () -> entered(licence, caseNumber));
    }

    private RaceCase deletion() {
        var licence = holders.enter();
        var caseNumber = online.handIn(DeletionForms.ownRequest(licence));
        return examined(caseNumber, row(licence), () -> entered(licence, caseNumber));
    }

    private RaceCase linkage() {
        var resident = ResidentForms.next();
        var before = new PersonName(resident.name().surname(), "別名");
        var licence = holders.enter(ResidentForms.holder(resident, before));
        var form = ResidentForms.linkage(resident, licence.number().running(), before);
        var caseNumber = online.handIn(form, resident.number());
        office.complete(caseNumber, "Task_DecideLink", "examiner1", "LINK", "reason", "改名の戸籍を確認した");
        return new RaceCase(
                caseNumber,
                ready(caseNumber, "Task_ApproveLink", "approver1", "LINK"),
                row(licence),
                () -> entered(licence, caseNumber));
    }

    private RaceCase proof() {
        var caseNumber = online.handIn(LicenceForms.proof(holders.enter()));
        return examined(
                caseNumber,
                "select pg_advisory_xact_lock(hashtextextended('registration_proof %s', 0))".formatted(caseNumber),
                () -> proofs.of(caseNumber).isPresent());
    }

    private RaceCase found(LocalDate today) {
        var caseNumber = online.handIn(LicenceForms.found(holders.enter(), today.minusDays(1)));
        return new RaceCase(
                caseNumber,
                ready(caseNumber, "Task_ReceiveCertificate", "reception1", "RECEIVED"),
                "select 1 from certificate.return_duty where case_number = '%s' for update".formatted(caseNumber),
                () -> returns.ofCase(caseNumber).stream().anyMatch(duty -> duty.receipt() == Receipt.HANDED_IN));
    }

    private CaseNumber waived(CaseNumber caseNumber) {
        office.complete(caseNumber, "Task_DecideExemption", "manager1", "GRANT", "reason", "受給証明を確認した");
        return caseNumber;
    }

    private RaceCase examined(CaseNumber caseNumber, String writersLock, BooleanSupplier written, String... fields) {
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION", fields);
        return new RaceCase(
                caseNumber,
                ready(caseNumber, "Task_Approve", "approver1", "APPROVE_REGISTRATION"),
                writersLock,
                written);
    }

    /** The officer has the page open: what is left to do is one click. */
    private Runnable ready(CaseNumber caseNumber, String taskKey, String username, String outcome) {
        var taskId = office.awaitTask(caseNumber, taskKey);
        var answer = new TaskAnswer(cases.get(caseNumber).version(), outcome);
        var officer = staff.find(username).orElseThrow();
        return () -> userTasks.complete(taskId, answer, officer);
    }

    private boolean entered(Licence licence, CaseNumber caseNumber) {
        return registry.history(licence.number()).stream()
                .anyMatch(entry -> entry.caseNumber().equals(caseNumber));
    }

    private static String row(Licence licence) {
        return "select 1 from registry.licence where administrator = '13-dietitian' and running = %d for update"
                .formatted(licence.number().running());
    }
}
