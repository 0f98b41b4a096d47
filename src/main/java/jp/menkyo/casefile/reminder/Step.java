package jp.menkyo.casefile.reminder;

/** Steps of reminding, by office days from the target day; the last one is for the manager. */
public enum Step {
    DUE_SOON(-2),
    DUE(0),
    LATE(1),
    LATE_MANAGER(3);

    private final int officeDaysAfter;

    Step(int officeDaysAfter) {
        this.officeDaysAfter = officeDaysAfter;
    }

    int officeDaysAfter() {
        return officeDaysAfter;
    }
}
