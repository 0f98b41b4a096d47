package jp.menkyo.casefile;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.menkyo.shared.person.NameFold;
import org.jspecify.annotations.Nullable;

/**
 * What people know of an applicant; what is null or empty restricts nothing, but something must be given.
 *
 * @param caseNumber as typed; one that does not exist finds nothing
 * @param bornFrom first possible birthday, null together with {@code bornTo}
 * @param nameKey beginning of the name or its kana, folded
 * @param waitingFor the outside system whose answer a case waits for
 */
public record CaseTerms(
        @Nullable String caseNumber,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornTo,
        String nameKey,
        @Nullable CaseState state,
        @Nullable String waitingFor) {

    private static final Pattern RECEIPT = Pattern.compile("R[1-9]\\d{0,2}-\\d{6,7}-[A-Z]");
    private static final Pattern KANA = Pattern.compile("[ァ-ヺー]+");

    public CaseTerms {
        if (caseNumber == null && bornFrom == null && nameKey.isEmpty()) {
            throw new IllegalArgumentException("nothing is known of the applicant");
        }
        if ((bornFrom == null) != (bornTo == null)) {
            throw new IllegalArgumentException("birthdays are given from and to");
        }
    }

    /** A case number, or the beginning of a name or its kana; empty when nothing of a name is left after folding. */
    public static Optional<CaseTerms> typed(String text, @Nullable CaseState state, @Nullable String waitingFor) {
        var number = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (RECEIPT.matcher(number).matches()) {
            return Optional.of(new CaseTerms(number, null, null, "", state, waitingFor));
        }
        var key = NameFold.key(text);
        return key.isEmpty() ? Optional.empty() : Optional.of(new CaseTerms(null, null, null, key, state, waitingFor));
    }

    /** Is the name written as it is read? Then it is looked for among the readings. */
    boolean kana() {
        return KANA.matcher(nameKey).matches();
    }
}
