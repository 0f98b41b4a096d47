package jp.menkyo.staff;

import java.util.Arrays;

/** What an officer may do. The code is also the officer's group in the process engine. */
public enum Role {
    RECEPTION("reception", "受付"),
    EXAMINER("examiner", "審査"),
    APPROVER("approver", "決裁"),
    ISSUER("issuer", "資格証発行"),
    TREASURER("treasurer", "出納"),
    NUMBER_VIEWER("number-viewer", "個人番号閲覧"),
    DISCLOSURE_OFFICER("disclosure-officer", "開示担当"),
    RECORDS_OFFICER("records-officer", "文書管理"),
    MANAGER("manager", "管理職"),
    SYSTEM_OFFICER("system-officer", "情報システム責任者"),
    SYSTEM_ADMIN("system-admin", "情報システム管理者"),
    AUDITOR("auditor", "監査");

    private final String code;
    private final String label;

    Role(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The role with this code; anything else is a broken assumption. */
    public static Role of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a role: " + code));
    }

    /** Stable code, for instance {@code number-viewer}. */
    public String code() {
        return code;
    }

    /** What screens call it. */
    public String label() {
        return label;
    }

    /** Its name as an authority of the signed-in officer, {@code ROLE_<code>}. */
    public String authority() {
        return "ROLE_" + code;
    }
}
