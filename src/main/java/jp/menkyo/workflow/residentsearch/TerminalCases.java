package jp.menkyo.workflow.residentsearch;

import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.workflow.casefacts.CaseLicence;
import org.springframework.stereotype.Component;

/** The cases Juki-net may be asked about at the terminal. */
@Component
class TerminalCases {

    private final CaseFiles cases;
    private final Applications applications;
    private final CaseLicence licences;

    TerminalCases(CaseFiles cases, Applications applications, CaseLicence licences) {
        this.cases = cases;
        this.applications = applications;
        this.licences = licences;
    }

    /**
     * The application of a case that is being worked on.
     *
     * @throws jp.menkyo.casefile.CaseNotFound when there is no such case
     * @throws CaseNotOpen when it is closed
     */
    Application open(CaseNumber caseNumber) {
        if (!cases.get(caseNumber).state().open()) {
            throw new CaseNotOpen();
        }
        return applications.get(caseNumber);
    }

    /** Did it come on paper without a number, and is none known from the licence either? */
    boolean numberMissing(Application application) {
        boolean paper = application.channel() == Channel.COUNTER || application.channel() == Channel.POST;
        return paper
                && application.token() == null
                && licences.find(application.receiptNumber())
                        .filter(licence -> licence.linked())
                        .isEmpty();
    }

    SearchableCase searchable(Application application) {
        var form = application.form();
        var address = form.address();
        return new SearchableCase(
                application.receiptNumber(),
                form.procedure(),
                form.name(),
                form.kana(),
                form.birthDate(),
                form.sex(),
                address == null ? null : address.text(),
                numberMissing(application));
    }
}
