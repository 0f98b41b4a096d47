package jp.menkyo.simulator.story;

/**
 * What happens later on without a task of the Tasklist, mostly by the applicant.
 *
 * @param moment before an officer gets to the task, or after one has done it
 */
public record Move(Moment moment, String task, Act act) {

    public enum Moment {
        BEFORE,
        AFTER
    }

    public enum Act {
        PAY,
        WITHDRAW,
        /** Pays twice what is due. */
        PAY_TOO_MUCH,
        /** Pays half of what is due. */
        PAY_TOO_LITTLE,
        /** The payment service takes the payment back. */
        TAKE_BACK,
        /** The payment service claims to take back what it never brought. */
        TAKE_BACK_NOTHING,
        /** Names the account of a refund in the portal. */
        NAME_ACCOUNT,
        /** The treasurer makes the file of transfers whenever the refund can go out. */
        MAKE_PAYOUT
    }
}
