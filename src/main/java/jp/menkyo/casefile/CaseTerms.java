package jp.menkyo.casefile;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people know of an applicant; what is null or empty restricts nothing, but something must be given.
 *
 * @param caseNumber as typed; one that does not exist finds nothing
 * @param bornFrom first possible birthday, null together with {@code bornTo}
 * @param nameKey beginning of the name or its kana, folded
 */
public record CaseTerms(
        @Nullable String caseNumber,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornTo,
        String nameKey,
        @Nullable CaseState state) {

    private static final Pattern KANA = Pattern.compile("[ァ-ヺー]+");

    public CaseTerms {
        if (caseNumber == null && bornFrom == null && nameKey.isEmpty()) {
            throw new IllegalArgumentException("nothing is known of the applicant");
        }
        if ((bornFrom == null) != (bornTo == null)) {
            throw new IllegalArgumentException("birthdays are given from and to");
        }
    }

    /** Is the name written as it is read? Then it is looked for among the readings. */
    boolean kana() {
        return KANA.matcher(nameKey).matches();
    }
}
