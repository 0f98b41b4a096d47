package jp.menkyo.simulator.server;

import java.util.Arrays;
import jp.menkyo.simulator.Fault;

/** The same faults for an answer that is a file. */
final class FileSpoiler {

    private static final int HUGE = 1024 * 1024;
    private static final String OTHER_REQUEST = "rq_aaaaaaaaaaaaaaaaaaaaaaaa";

    private FileSpoiler() {}

    static String header(String name, String value, Fault fault) {
        boolean other = fault == Fault.WRONG_REQUEST_ID || fault == Fault.OLD_ANSWER;
        return other && name.equals("X-Request-Id") ? OTHER_REQUEST : value;
    }

    static byte[] spoil(byte[] file, Fault fault) {
        return switch (fault) {
            case GARBAGE -> new byte[] {0, 1, 2, 3};
            case TRUNCATED -> Arrays.copyOf(file, file.length / 2);
            case EMPTY_BODY -> new byte[0];
            case HUGE_BODY -> Arrays.copyOf(file, file.length + HUGE);
            case UNKNOWN_FIELDS -> Arrays.copyOf(file, file.length + 1);
            case DUPLICATE -> twice(file);
            default -> file;
        };
    }

    private static byte[] twice(byte[] file) {
        var twice = Arrays.copyOf(file, 2 * file.length);
        System.arraycopy(file, 0, twice, file.length, file.length);
        return twice;
    }
}
