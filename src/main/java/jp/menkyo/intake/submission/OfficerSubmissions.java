package jp.menkyo.intake.submission;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.menkyo.intake.submission.Submissions.Receipt;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What members of staff send in. A key is optional; it belongs to the officer who sent it, so that a double click makes one
 * case and nobody gets another officer's receipt.
 */
@Service
public class OfficerSubmissions {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~-]{8,100}");

    private final Submissions submissions;
    private final Vault vault;
    private final TransactionTemplate transaction;

    OfficerSubmissions(Submissions submissions, Vault vault, PlatformTransactionManager transactions) {
        this.submissions = submissions;
        this.vault = vault;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Accepts in one transaction, and once only when there is a key.
     *
     * @param desk which interface the officer used
     * @param sha256 plain fingerprint of everything that was sent; not kept
     * @throws KeyRefused when the key is not of the right form
     * @throws SubmissionConflict when the key came with other content before
     */
    public Receipt accept(
            String desk, String officer, @Nullable String key, String sha256, Supplier<CaseNumber> accept) {
        if (key == null) {
            return transaction.execute(status -> new Receipt(accept.get(), false));
        }
        if (!KEY.matcher(key).matches() || NumberShape.containsNumber(key)) {
            throw new KeyRefused();
        }
        return submissions.once(desk + ":" + officer + ":" + key, vault.fingerprint(sha256), accept);
    }

    /** The header Idempotency-Key is not a key. */
    public static final class KeyRefused extends Problem {

        KeyRefused() {
            super(400, "IDEMPOTENCY_KEY", "Idempotency-Key は英数字と記号（._~-）8文字以上100文字以下で指定してください。");
        }
    }
}
