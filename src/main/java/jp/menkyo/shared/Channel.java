package jp.menkyo.shared;

/** How a matter reached the office. */
public enum Channel {
    ONLINE("オンライン"),
    COUNTER("窓口"),
    POST("郵送"),
    /** Nobody applied: the office acts of its own accord (職権). */
    OFFICE("職権");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
