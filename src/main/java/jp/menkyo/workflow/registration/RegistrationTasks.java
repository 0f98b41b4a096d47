package jp.menkyo.workflow.registration;

import jp.menkyo.casefile.determination.Determinations;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.intake.Applications;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code registration.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class RegistrationTasks {

    private final Applications applications;
    private final Determinations determinations;
    private final Registry registry;
    private final RegistrationOrder order;
    private final Rulings rulings;
    private final CaseEnds ends;

    RegistrationTasks(
            Applications applications,
            Determinations determinations,
            Registry registry,
            RegistrationOrder order,
            Rulings rulings,
            CaseEnds ends) {
        this.applications = applications;
        this.determinations = determinations;
        this.registry = registry;
        this.order = order;
        this.rulings = rulings;
        this.ends = ends;
    }

    /** Tells the applicant which prefecture is in charge (施行令第1条第1項) and closes the case. */
    public void guideElsewhere(String caseNumber) {
        ends.guideElsewhere(new CaseNumber(caseNumber));
    }

    /** Enters the person in the roster; the licence comes into being with it (栄養士法第4条第1項). */
    public void registerLicence(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        var application = determinations.asDetermined(applications.get(number));
        registry.register(order.of(application, rulings.approver(number)));
    }

    public void notifyRefusal(String caseNumber) {
        ends.refuse(new CaseNumber(caseNumber));
    }

    public void notifyWithdrawal(String caseNumber) {
        ends.withdraw(new CaseNumber(caseNumber));
    }
}
