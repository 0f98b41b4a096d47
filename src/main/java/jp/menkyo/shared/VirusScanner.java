package jp.menkyo.shared;

/** Looks for malicious software in files. Declared here because the store of papers may not know who asks whom. */
public interface VirusScanner {

    enum Verdict {
        CLEAN,
        INFECTED
    }

    /**
     * What the scanner says about exactly these bytes.
     *
     * @throws Unavailable when it says nothing now; asking again later is safe
     */
    Verdict scan(byte[] content);

    /** The scanner gives no usable answer now; the reason is a code such as {@code TIMEOUT}. */
    class Unavailable extends RuntimeException {

        public Unavailable(String reason) {
            super(reason);
        }
    }
}
