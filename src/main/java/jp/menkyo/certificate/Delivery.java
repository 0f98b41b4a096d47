package jp.menkyo.certificate;

/** How a certificate reaches its holder (交付方法). */
public enum Delivery {
    COUNTER("1", "窓口"),
    SIMPLE_REGISTERED_POST("2", "簡易書留"),
    REGISTERED_POST("3", "書留");

    private final String code;
    private final String label;

    Delivery(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Does the post follow it by number? */
    public boolean tracked() {
        return this != COUNTER;
    }
}
