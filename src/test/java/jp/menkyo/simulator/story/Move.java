package jp.menkyo.simulator.story;

/**
 * What the applicant does of their own accord later on.
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
        WITHDRAW
    }
}
