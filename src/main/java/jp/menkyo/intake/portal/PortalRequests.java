package jp.menkyo.intake.portal;

import java.util.Optional;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.portal.PortalRefused.Reason;
import jp.menkyo.intake.submission.Submissions;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.pseudonym.Pseudonyms;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.NumberToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the portal sends about an application: whose it is, and whether the same was done before. */
@Component
class PortalRequests {

    private final Applications applications;
    private final Pseudonyms pseudonyms;
    private final Submissions submissions;
    private final Vault vault;

    PortalRequests(Applications applications, Pseudonyms pseudonyms, Submissions submissions, Vault vault) {
        this.applications = applications;
        this.pseudonyms = pseudonyms;
        this.submissions = submissions;
        this.vault = vault;
    }

    /**
     * The application of the person whom the portal means, however it called her when she applied.
     *
     * @throws PortalRefused when she has none under this number
     */
    CaseNumber find(String receiptNumber, @Nullable String pseudonym) {
        var person = pseudonym == null ? Optional.<NumberToken>empty() : pseudonyms.person(pseudonym);
        return number(receiptNumber)
                .flatMap(applications::find)
                .filter(application -> application.channel() == Channel.ONLINE)
                .filter(application -> person.isPresent() && person.get().equals(application.token()))
                .orElseThrow(() -> new PortalRefused(Reason.APPLICATION_UNKNOWN))
                .receiptNumber();
    }

    private static Optional<CaseNumber> number(String text) {
        try {
            return Optional.of(new CaseNumber(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /**
     * Without a key it is done, or refused, each time it comes.
     *
     * @param sha256 fingerprint of what was sent beside the number
     */
    void once(String what, @Nullable String key, String sha256, CaseNumber caseNumber, Runnable work) {
        if (key == null) {
            work.run();
        } else {
            submissions.doOnce("portal-" + what + ":" + key, vault.fingerprint(sha256 + caseNumber), caseNumber, work);
        }
    }
}
