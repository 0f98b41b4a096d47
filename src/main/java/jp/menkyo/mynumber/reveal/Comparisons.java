package jp.menkyo.mynumber.reveal;

import jp.menkyo.audit.AuditTrail;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.mynumber.reveal.RevealRefused.Reason;
import jp.menkyo.mynumber.reveal.ground.CaseStandings;
import jp.menkyo.mynumber.reveal.ground.Permits;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import org.springframework.stereotype.Service;

/**
 * Tells an officer who has the number on paper whether it is the one that the case holds (番号法第16条), and nothing else. What
 * was typed is compared and forgotten.
 */
@Service
public class Comparisons {

    private final Vault vault;
    private final Permits permits;
    private final CaseStandings cases;
    private final ComparisonBook book;
    private final AuditTrail audit;

    Comparisons(Vault vault, Permits permits, CaseStandings cases, ComparisonBook book, AuditTrail audit) {
        this.vault = vault;
        this.permits = permits;
        this.cases = cases;
        this.book = book;
        this.audit = audit;
    }

    /** Who takes papers in and who examines them may compare, and whoever may see numbers anyway. */
    public boolean permitted(StaffMember officer) {
        return officer.has(Role.RECEPTION)
                || officer.has(Role.EXAMINER)
                || permits.of(officer).isPresent();
    }

    /** Does the case hold a number? */
    public boolean possible(CaseNumber caseNumber) {
        return vault.of(caseNumber).isPresent();
    }

    /** Has anybody found the number of the case to be the one on paper? */
    public boolean confirmed(CaseNumber caseNumber) {
        return vault.of(caseNumber)
                .map(token -> book.confirmed(caseNumber, token))
                .orElse(false);
    }

    /**
     * Is it the same number?
     *
     * @throws RevealRefused when a condition does not hold; the refusal is in the audit trail
     */
    public boolean same(CaseNumber caseNumber, MyNumber typed, StaffMember officer) {
        try {
            require(permitted(officer), Reason.NOT_PERMITTED);
            var standing = cases.of(caseNumber).orElseThrow(() -> new RevealRefused(Reason.CASE_UNKNOWN));
            require(standing.open(), Reason.CASE_CLOSED);
            var token = vault.of(caseNumber).orElseThrow(() -> new RevealRefused(Reason.NO_NUMBER));
            return book.compare(caseNumber, token, officer.username(), () -> vault.matches(token, typed));
        } catch (Problem refused) {
            audit.refused("COMPARISON", caseNumber, null, refused.code());
            throw refused;
        }
    }

    private static void require(boolean right, Reason otherwise) {
        if (!right) {
            throw new RevealRefused(otherwise);
        }
    }
}
