package jp.menkyo.browser;

import java.util.List;
import java.util.function.Function;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.shared.CaseNumber;

/** A case from its beginning to its end, with what every officer chooses on the way. */
enum Story {
    REGISTERED_AFTER_A_SECOND_LOOK(scenario("registration-ok"), CaseState.REGISTERED, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve RETURN
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_Issue HANDED_OVER
            """),
    LIVES_ELSEWHERE(StoryEvents::livingElsewhere, CaseState.GUIDED, """
            Task_ConfirmGuidance GUIDE
            """),
    LIVES_HERE_AFTER_ALL_AND_IS_REFUSED(StoryEvents::livingElsewhere, CaseState.REFUSED, """
            Task_ConfirmGuidance PROCEED
            Task_ReceiveFee RECEIVED
            Task_Examine PROPOSE_REFUSAL
            Task_Approve APPROVE_REFUSAL
            """),
    AMENDED_TWICE(scenario("registration-koseki-inconclusive"), CaseState.REGISTERED, """
            Task_Examine REQUEST_AMENDMENT
            applicant AMENDS
            Task_ConfirmAmendment AGAIN
            applicant AMENDS
            Task_ConfirmAmendment COMPLETE
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_Issue POSTED
            """),
    DECLARED_ELSEWHERE_BY_MISTAKE(scenario("registration-duplicate"), CaseState.REGISTERED, """
            Task_Examine DETERMINE
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_Issue POSTED
            """),
    NAME_THAT_CANNOT_BE_DRAWN(StoryEvents::undrawableName, CaseState.REGISTERED, """
            Task_ReceiveFee RECEIVED
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_ResolveCharacter RETRY
            office RESPELLS
            Task_ResolveCharacter RETRY
            Task_Issue POSTED
            """),
    MARRIED(scenario("correction-marriage"), CaseState.CORRECTED, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_Issue POSTED
            """),
    CORRECTED_WITHOUT_PAPER(scenario("correction-only"), CaseState.CORRECTED, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            """),
    NOTHING_TO_FILE(scenario("correction-no-duty"), CaseState.NO_DUTY, """
            Task_ConfirmNoDuty NO_DUTY
            """),
    SOMETHING_TO_FILE_AFTER_ALL(scenario("correction-no-duty"), CaseState.REFUSED, """
            Task_ConfirmNoDuty EXAMINE
            Task_Examine PROPOSE_REFUSAL
            Task_Approve APPROVE_REFUSAL
            """),
    GRANTED_ELSEWHERE(scenario("correction-elsewhere"), CaseState.GUIDED, """
            Task_ConfirmElsewhere GUIDE
            """),
    GRANTED_HERE_AFTER_ALL(scenario("correction-elsewhere"), CaseState.CORRECTED, """
            Task_ConfirmElsewhere PROCEED
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_Issue HANDED_OVER
            """),
    CORRECTED_AND_LOST(scenario("correction-lost"), CaseState.CORRECTED, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_Issue POSTED
            """),
    FILED_LATE_AND_AMENDED(scenario("correction-late"), CaseState.REFUSED, """
            Task_Examine REQUEST_AMENDMENT
            applicant AMENDS
            Task_ConfirmAmendment COMPLETE
            Task_Examine PROPOSE_REFUSAL
            Task_Approve APPROVE_REFUSAL
            """),
    UNDER_ANOTHER_NUMBER(scenario("correction-unknown-number"), CaseState.CORRECTED, """
            Task_IdentifyLicence IDENTIFY
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_Issue POSTED
            """),
    NOT_ON_THE_ROSTER(scenario("correction-unknown-number"), CaseState.GUIDED, """
            Task_IdentifyLicence NOT_FOUND
            """),
    FORMER_SURNAME(scenario("rewrite-former-surname"), CaseState.CORRECTED, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_Issue POSTED
            """),
    LOST(scenario("reissue-lost"), CaseState.REISSUED, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_Issue POSTED
            """),
    TORN(scenario("reissue-torn"), CaseState.REISSUED, """
            Task_ReceiveFee RECEIVED
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_Issue HANDED_OVER
            """),
    BURNT_AND_EXEMPT(scenario("reissue-disaster"), CaseState.REISSUED, """
            Task_DecideExemption GRANT
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_Issue POSTED
            """),
    BURNT_AND_PAID(scenario("reissue-disaster"), CaseState.REISSUED, """
            Task_DecideExemption DENY
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_Issue POSTED
            """),
    FOUND(scenario("found-certificate"), CaseState.RETURNED, """
            Task_ReceiveCertificate RECEIVED
            """),
    FOUND_AND_LOST_AGAIN(scenario("found-certificate"), CaseState.NO_DUTY, """
            Task_ReceiveCertificate STATED_LOST
            """),
    DELETED_BY_OWN_WISH(scenario("deletion-own"), CaseState.DELETED, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_ReceiveCertificate RECEIVED
            """),
    DECEASED(scenario("deletion-death"), CaseState.DELETED, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_ReceiveCertificate STATED_LOST
            """),
    SAID_TO_BE_DECEASED(scenario("deletion-candidate"), CaseState.DELETED, """
            Task_DecideCandidate PURSUE
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            """),
    NOT_DECEASED(scenario("deletion-neighbour"), CaseState.NOT_DELETED, """
            Task_DecideCandidate DROP
            """),
    SUSPENDED(scenario("disposition-misconduct"), CaseState.SUSPENDED, """
            Task_Investigate SUSPENSION
            Task_RecordHearing EXPLANATION
            Task_DecideDisposition DISPOSE
            Task_RecordService DECIDE_AGAIN
            Task_Investigate SUSPENSION
            Task_RecordHearing EXPLANATION
            Task_DecideDisposition DISPOSE
            Task_RecordService SERVED
            """),
    REVOKED_AFTER_A_SECOND_LOOK(scenario("disposition-misconduct"), CaseState.REVOKED, """
            Task_Investigate SUSPENSION
            Task_RecordHearing FORMAL
            Task_DecideDisposition RETURN
            Task_Investigate REVOCATION
            Task_RecordHearing FORMAL
            Task_DecideDisposition DISPOSE
            Task_RecordService SERVED
            Task_ReceiveCertificate RECEIVED
            """),
    NOT_DISPOSED(scenario("disposition-misconduct"), CaseState.NOT_DISPOSED, """
            Task_Investigate NO_GROUNDS
            Task_DecideDisposition NO_DISPOSITION
            """),
    LINKED(scenario("linkage-differs"), CaseState.LINKED, """
            Task_DecideLink LINK
            Task_ApproveLink LINK
            """),
    NOT_LINKED_AFTER_A_SECOND_LOOK(scenario("linkage-differs"), CaseState.NOT_LINKED, """
            Task_DecideLink MISMATCH
            Task_ApproveLink RETURN
            Task_DecideLink TO_CHECK
            Task_ApproveLink NOT_LINK
            """),
    UNLINKED(StoryEvents::wronglyLinked, CaseState.NOT_LINKED, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            """),
    REVIVED(scenario("revival"), CaseState.REVIVED, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            """),
    OFFICIALLY_CORRECTED(scenario("official-correction"), CaseState.CORRECTED, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            """),
    PROVED(scenario("registration-proof"), CaseState.PROVED, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_HandOverProof POSTED
            """),
    PROVED_AT_THE_COUNTER(scenario("registration-proof"), CaseState.PROVED, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_HandOverProof HANDED_OVER
            """),
    PROOF_THAT_CANNOT_BE_DRAWN(StoryEvents::undrawableProof, CaseState.OPEN, """
            Task_Examine PROPOSE_REGISTRATION
            Task_Approve APPROVE_REGISTRATION
            Task_ResolveCharacter RETRY
            Task_ResolveCharacter RETRY
            """);

    /** Who does what: an officer chooses an outcome of a task, the applicant AMENDS, or the office RESPELLS the name. */
    record Step(String who, String what) {}

    private final Function<StoryEvents, CaseNumber> beginning;
    private final CaseState end;
    private final List<Step> steps;

    Story(Function<StoryEvents, CaseNumber> beginning, CaseState end, String steps) {
        this.beginning = beginning;
        this.end = end;
        this.steps = steps.lines()
                .map(line -> line.split(" "))
                .map(words -> new Step(words[0], words[1]))
                .toList();
    }

    private static Function<StoryEvents, CaseNumber> scenario(String name) {
        return events -> events.scenario(name);
    }

    CaseNumber begin(StoryEvents events) {
        return beginning.apply(events);
    }

    CaseState end() {
        return end;
    }

    List<Step> steps() {
        return steps;
    }
}
