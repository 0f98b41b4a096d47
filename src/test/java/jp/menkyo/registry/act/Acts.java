package jp.menkyo.registry.act;

import java.time.LocalDate;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Short ways to write acts down in tests. */
public final class Acts {

    private Acts() {}

    public static Basis basis(CaseNumber caseNumber, String applicationClass, LocalDate effectiveOn) {
        return basis(caseNumber, applicationClass, null, effectiveOn);
    }

    public static Basis basis(
            CaseNumber caseNumber, String applicationClass, @Nullable String reason, LocalDate effectiveOn) {
        return new Basis(caseNumber, applicationClass, reason, effectiveOn, effectiveOn, "approver1", null);
    }
}
