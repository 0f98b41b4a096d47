package jp.menkyo.payment.receipt;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.menkyo.payment.Means;
import org.jspecify.annotations.Nullable;

/**
 * How money is handed over at the counter.
 *
 * @param reference number that the terminal printed for a cashless payment; null for cash
 */
public record Tender(Means means, @Nullable String reference) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9-]{4,40}");
    private static final Pattern DIGITS = Pattern.compile("[0-9-]{12,}");

    /** @throws TenderRefused when the means is none of the counter's, or the reference is missing, needless or malformed */
    public Tender {
        switch (means) {
            case CASH -> {
                if (reference != null) {
                    throw TenderRefused.needless();
                }
            }
            case CASHLESS -> require(reference);
            default -> throw TenderRefused.means();
        }
    }

    public static Tender cash() {
        return new Tender(Means.CASH, null);
    }

    /** From what an officer typed; full width and blanks around it are forgiven. */
    public static Tender typed(Means means, @Nullable String reference) {
        var plain = reference == null
                ? ""
                : Normalizer.normalize(reference, Normalizer.Form.NFKC).strip();
        return new Tender(means, plain.isEmpty() ? null : plain);
    }

    private static void require(@Nullable String reference) {
        if (reference == null || !REFERENCE.matcher(reference).matches()) {
            throw TenderRefused.reference();
        }
        if (DIGITS.matcher(reference).matches() && reference.replace("-", "").length() == 12) {
            throw TenderRefused.tooLikeANumber();
        }
    }
}
