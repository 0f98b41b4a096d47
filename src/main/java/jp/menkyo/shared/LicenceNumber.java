package jp.menkyo.shared;

import jp.menkyo.shared.person.Prefecture;

/**
 * Registration number of a licence (登録番号, 栄養士法施行令第2条第1項第1号): a running number per prefecture, never used
 * twice. Printed as 第○○○号.
 */
public record LicenceNumber(Prefecture prefecture, long running) {

    public LicenceNumber {
        if (running < 1) {
            throw new IllegalArgumentException("licence numbers start at 1, not " + running);
        }
    }

    /** As printed on the certificate, for instance 第123号. */
    public String display() {
        return "第" + running + "号";
    }

    /** Stable written form for keys and addresses, for instance {@code 13-123}. */
    public String code() {
        return prefecture.code() + "-" + running;
    }

    /** Reads {@link #code()}. */
    public static LicenceNumber parse(String code) {
        var parts = code.split("-", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a licence number: " + code);
        }
        return new LicenceNumber(new Prefecture(parts[0]), Long.parseLong(parts[1]));
    }
}
