package jp.menkyo.mynumber.keys;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.transaction.Administrator;

/** The one place where a seal opens: whose it is and which field; administrator and version complete it. */
public record SealPlace(String owner, String field) {

    public static SealPlace number(NumberToken token) {
        return new SealPlace(token.value(), "number");
    }

    public static SealPlace envelope(CaseNumber caseNumber) {
        return new SealPlace(caseNumber.value(), "envelope");
    }

    String text(Administrator administrator, int version) {
        return String.join("|", administrator.code(), owner, field, Integer.toString(version));
    }
}
