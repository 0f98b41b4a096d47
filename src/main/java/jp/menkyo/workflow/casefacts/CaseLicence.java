package jp.menkyo.workflow.casefacts;

import java.util.Optional;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The licence of a case: the one it registered, or the one it is about. */
@Service
public class CaseLicence {

    private final LicenceClaims claims;
    private final Registry registry;

    CaseLicence(LicenceClaims claims, Registry registry) {
        this.claims = claims;
        this.registry = registry;
    }

    /** Empty before the registration, and before the licence has been identified. */
    @Transactional(readOnly = true)
    public Optional<LicenceNumber> of(CaseNumber caseNumber) {
        return claims.of(caseNumber).or(() -> registry.ofCase(caseNumber).map(Licence::number));
    }

    /** The same with what the roster holds now. */
    @Transactional(readOnly = true)
    public Optional<Licence> find(CaseNumber caseNumber) {
        return of(caseNumber).flatMap(registry::find);
    }
}
