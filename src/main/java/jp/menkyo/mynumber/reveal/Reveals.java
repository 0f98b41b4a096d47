package jp.menkyo.mynumber.reveal;

import java.time.Clock;
import java.time.Instant;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.mynumber.OfficerText;
import jp.menkyo.mynumber.ShownNumber;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.mynumber.reveal.RevealRefused.Reason;
import jp.menkyo.mynumber.reveal.ground.CaseStandings;
import jp.menkyo.mynumber.reveal.ground.CaseStandings.Standing;
import jp.menkyo.mynumber.reveal.ground.Permits;
import jp.menkyo.mynumber.reveal.ground.Purposes;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Shows a number to an officer, which normal work never needs. It takes a right, an open case that holds the number, a purpose
 * with its provision, a reason, a fresh proof of who is asking, and a pace that nobody copies a register at. That it was
 * wanted is committed before the number is opened.
 */
@Service
public class Reveals {

    private static final int SHORTEST_REASON = 5;

    private final Vault vault;
    private final Permits permits;
    private final Purposes purposes;
    private final CaseStandings cases;
    private final RevealBook book;
    private final RevealSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    Reveals(
            Vault vault,
            Permits permits,
            Purposes purposes,
            CaseStandings cases,
            RevealBook book,
            RevealSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.vault = vault;
        this.permits = permits;
        this.purposes = purposes;
        this.cases = cases;
        this.book = book;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The number of the case, for the page that was asked for it.
     *
     * @throws RevealRefused when a condition does not hold; the refusal is in the audit trail
     * @throws OfficerText.Refused when the reason says nothing, or repeats a number
     */
    public ShownNumber show(RevealRequest request) {
        try {
            return checkedAndShown(request);
        } catch (Problem refused) {
            audit.refused("REVEAL", request.caseNumber(), null, refused.code());
            throw refused;
        }
    }

    private ShownNumber checkedAndShown(RevealRequest request) {
        var permit = permits.of(request.officer()).orElseThrow(() -> new RevealRefused(Reason.NOT_PERMITTED));
        var standing = openCase(request.caseNumber());
        var token = vault.of(request.caseNumber()).orElseThrow(() -> new RevealRefused(Reason.NO_NUMBER));
        var purpose = purposes.find(request.purpose()).orElseThrow(() -> new RevealRefused(Reason.PURPOSE_UNKNOWN));
        var reason = OfficerText.checked("reason", "理由", request.reason(), SHORTEST_REASON);
        if (!fresh(request.provedAt())) {
            throw new RevealRefused(Reason.SIGN_IN_STALE);
        }
        var intent = new RevealIntent(
                OpaqueId.random("rv"),
                request.caseNumber(),
                request.officer().username(),
                purpose,
                reason,
                standing.state(),
                permit.grantId(),
                clock.instant(),
                null);
        book.intend(intent, token.value());
        return opened(intent, token);
    }

    /** The number is wiped again when the second line cannot be written. */
    private ShownNumber opened(RevealIntent intent, NumberToken token) {
        var number = vault.lend(token, "REVEAL_" + intent.purpose().code(), ShownNumber::of);
        try {
            book.shown(intent);
            return number;
        } catch (RuntimeException unwritten) {
            number.close();
            throw unwritten;
        }
    }

    private Standing openCase(CaseNumber caseNumber) {
        var standing = cases.of(caseNumber).orElseThrow(() -> new RevealRefused(Reason.CASE_UNKNOWN));
        if (!standing.open()) {
            throw new RevealRefused(Reason.CASE_CLOSED);
        }
        return standing;
    }

    /** Was the password given recently enough to reveal now? */
    public boolean fresh(@Nullable Instant provedAt) {
        return provedAt != null && !clock.instant().isAfter(provedAt.plus(settings.signInFreshFor()));
    }
}
