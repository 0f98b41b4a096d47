package jp.menkyo.shared.problem;

/** The application may not start like this: one sentence says what is wrong, another what the operator does about it. */
public class StartRefused extends RuntimeException {

    private final String remedy;

    public StartRefused(String fact, String remedy) {
        super(fact);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
