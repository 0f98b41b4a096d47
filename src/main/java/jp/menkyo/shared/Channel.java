package jp.menkyo.shared;

/** How an application reached the office. */
public enum Channel {
    ONLINE("オンライン"),
    COUNTER("窓口"),
    POST("郵送");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
