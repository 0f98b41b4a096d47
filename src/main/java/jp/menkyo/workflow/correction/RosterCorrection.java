package jp.menkyo.workflow.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.intake.Application;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.Basis;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.workflow.casefacts.CaseFacts;
import org.springframework.stereotype.Component;

/** Enters an approved correction in the roster, as of today, and a new certificate where one is due. */
@Component
public class RosterCorrection {

    /** 申請区分 of corrections without a new certificate. */
    private static final Set<String> WITHOUT_CERTIFICATE = Set.of("20");
    /** 訂正＋再交付: the old certificate is lost, so nothing is rewritten but made anew. */
    private static final String WITH_REISSUE = "31";

    private final Registry registry;
    private final LicenceClaims claims;
    private final Rulings rulings;
    private final CaseFacts facts;
    private final Clock clock;

    RosterCorrection(Registry registry, LicenceClaims claims, Rulings rulings, CaseFacts facts, Clock clock) {
        this.registry = registry;
        this.claims = claims;
        this.rulings = rulings;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return is a new certificate to be made? */
    public boolean enter(Application application) {
        var caseNumber = application.receiptNumber();
        var number = claims.of(caseNumber).orElseThrow(LicenceUnknown::new);
        var before =
                registry.find(number).orElseThrow(LicenceUnknown::new).items().holder();
        var change = Objects.requireNonNull(application.form().matter().change(), "a correction changes something");
        var applicationClass = facts.applicationClass(application);
        boolean certificate = !WITHOUT_CERTIFICATE.contains(applicationClass);
        var today = LocalDate.now(clock);
        var basis = new Basis(
                caseNumber,
                applicationClass,
                change.reasonCode(),
                application.receivedOn(),
                today,
                rulings.approver(caseNumber),
                null);
        var after = CorrectedHolder.of(before, application.form(), change.kinds());
        boolean rewritten = certificate && !applicationClass.equals(WITH_REISSUE);
        if (!change.kinds().isEmpty() || rewritten) {
            registry.apply(number, new LicenceAct.Correct(basis, after, rewritten, rewritten ? today : null));
        }
        if (applicationClass.equals(WITH_REISSUE)) {
            registry.apply(number, new LicenceAct.Reissue(basis, today));
        }
        return certificate;
    }
}
