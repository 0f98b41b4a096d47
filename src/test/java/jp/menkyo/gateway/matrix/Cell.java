package jp.menkyo.gateway.matrix;

import jp.menkyo.simulator.Fault;

/**
 * What is to come of any operation under a fault.
 *
 * @param millis how long the fault delays, where it does
 * @param end ANSWERED at once, AGAIN: answered when asked once more, or a reason of failure
 * @param repeated is it tried again at once, where the settings allow it?
 */
record Cell(String name, Fault fault, long millis, String end, boolean repeated) {

    static final String ANSWERED = "ANSWERED";
    static final String AGAIN = "AGAIN";
    static final String TIMEOUT = "TIMEOUT";

    static Cell of(Fault fault, String end) {
        return new Cell(fault.name(), fault, 0, end, false);
    }

    static Cell repeated(Fault fault, String reason) {
        return new Cell(fault.name(), fault, 0, reason, true);
    }

    Cell called(String other, long delay) {
        return new Cell(other, fault, delay, end, repeated);
    }

    @Override
    public String toString() {
        return name;
    }
}
