package jp.menkyo.shared.transaction;

import java.util.regex.Pattern;
import jp.menkyo.shared.person.Prefecture;

/**
 * The body in charge of a register (資格管理者), for instance {@code 13-dietitian}: a prefecture by JIS X 0401 and a
 * qualification. Every row about a person carries one, and the database shows a transaction only its own.
 */
public record Administrator(String code) {

    private static final Pattern FORM = Pattern.compile("(0[1-9]|[1-3][0-9]|4[0-7])-[a-z]{3,20}");

    public Administrator {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not an administrator code: " + code);
        }
    }

    /** The prefecture, two digits of JIS X 0401. */
    public Prefecture prefecture() {
        return new Prefecture(code.substring(0, 2));
    }
}
