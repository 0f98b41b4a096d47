package jp.menkyo.workflow.rostermatch;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.intake.Applications;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** Number, birth date and name do not agree with one row of the roster: a person says which licence is meant (S-119). */
@Component
class IdentifyLicenceStep implements UserTaskStep {

    private static final String NUMBER = "licenceNumber";
    private static final Requirement REASON = Requirement.reason("旧姓の戸籍により名簿の氏名と同じ人であることを確認した");

    private final Applications applications;
    private final LicenceQuestion question;
    private final LicenceClaims claims;
    private final Registry registry;
    private final CaseNotes notes;
    private final AdministratorContext administrators;

    IdentifyLicenceStep(
            Applications applications,
            LicenceQuestion question,
            LicenceClaims claims,
            Registry registry,
            CaseNotes notes,
            AdministratorContext administrators) {
        this.applications = applications;
        this.question = question;
        this.claims = claims;
        this.registry = registry;
        this.notes = notes;
        this.administrators = administrators;
    }

    @Override
    public String taskKey() {
        return RosterMatchProcess.TASK_IDENTIFY_LICENCE;
    }

    @Override
    public Role role() {
        return Role.EXAMINER;
    }

    @Override
    public Set<CaseSection> sections() {
        return EnumSet.of(
                CaseSection.APPLICATION,
                CaseSection.COMPARISON,
                CaseSection.PAPERS,
                CaseSection.SIMILAR,
                CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        var candidates = question.ask(applications.get(caseNumber)).candidates();
        var likeliest = candidates.isEmpty()
                ? "1"
                : Long.toString(candidates.get(0).candidate().number().running());
        var number = new Requirement(NUMBER, "integer", "登録番号", likeliest);
        var found = new Outcome("IDENTIFY", "この登録番号の免許である", !candidates.isEmpty(), List.of(number, REASON));
        var none = new Outcome("NOT_FOUND", "名簿に登録がない", candidates.isEmpty(), List.of(REASON));
        return candidates.isEmpty() ? List.of(none, found) : List.of(found, none);
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var officer = completion.by().username();
        var result = RosterMatchProcess.NONE;
        if (completion.outcome().equals("IDENTIFY")) {
            claims.identify(completion.caseNumber(), licence(completion), officer);
            result = RosterMatchProcess.IDENTIFIED;
        }
        notes.add(completion.caseNumber(), officer, completion.required("reason"));
        return Map.of(RosterMatchProcess.MATCH_RESULT, result);
    }

    private LicenceNumber licence(Completion completion) {
        var licence =
                new LicenceNumber(administrators.current().prefecture(), Long.parseLong(completion.required(NUMBER)));
        if (registry.find(licence).isEmpty()) {
            throw TaskRefused.invalid(NUMBER, "LICENCE_UNKNOWN", "この登録番号の免許は名簿にありません。番号を確かめてください。");
        }
        return licence;
    }
}
