package jp.menkyo.simulator.story.shelf;

/** Tasks and outcomes that many stories name, as in the models and their steps. */
final class Words {

    static final String EXAMINE = "Task_Examine";
    static final String APPROVE = "Task_Approve";
    static final String ELSEWHERE = "Task_ConfirmElsewhere";
    static final String IDENTIFY = "Task_IdentifyLicence";
    static final String EXEMPTION = "Task_DecideExemption";
    static final String RECEIVE = "Task_ReceiveCertificate";
    static final String REMINDED = "EndEvent_ReminderSent";

    static final String GRANT = "PROPOSE_REGISTRATION";
    static final String REFUSE = "PROPOSE_REFUSAL";
    static final String AMEND = "REQUEST_AMENDMENT";
    static final String DETERMINE = "DETERMINE";
    static final String RETURN = "RETURN";
    static final String PROCEED = "PROCEED";
    static final String STATED_LOST = "STATED_LOST";

    static final String REFUSED = "EndEvent_ApplicationRefused";
    static final String WITHDRAWN = "EndEvent_ApplicationWithdrawn";
    static final String GUIDED = "EndEvent_Guided";

    private Words() {}
}
