package jp.menkyo.workflow.casepage;

import java.util.List;
import java.util.Optional;
import jp.menkyo.casefile.ruling.Ruling;
import jp.menkyo.casefile.ruling.Rulings;
import jp.menkyo.certificate.Certificate;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.proof.RegistrationProofs;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casefacts.CaseLicence;
import jp.menkyo.workflow.casepage.words.CaseWords;
import jp.menkyo.workflow.casepage.words.DispositionWords;
import jp.menkyo.workflow.casepage.words.Line;
import jp.menkyo.workflow.casepage.words.MoneyWords;
import jp.menkyo.workflow.casepage.words.RefundWords;
import jp.menkyo.workflow.casepage.words.ReturnWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came of a case: decision, entry in the roster, papers that were issued. Null while there is none. */
@Component
class CaseResults {

    private final Rulings rulings;
    private final DispositionWords dispositions;
    private final MoneyWords money;
    private final RefundWords refunds;
    private final ReturnWords returns;
    private final CaseLicence licences;
    private final Certificates certificates;
    private final RegistrationProofs proofs;
    private final CaseWords words;

    CaseResults(
            Rulings rulings,
            DispositionWords dispositions,
            MoneyWords money,
            RefundWords refunds,
            ReturnWords returns,
            CaseLicence licences,
            Certificates certificates,
            RegistrationProofs proofs,
            CaseWords words) {
        this.rulings = rulings;
        this.dispositions = dispositions;
        this.money = money;
        this.refunds = refunds;
        this.returns = returns;
        this.licences = licences;
        this.certificates = certificates;
        this.proofs = proofs;
        this.words = words;
    }

    @Nullable
    Ruling ruling(CaseNumber caseNumber) {
        return rulings.latest(caseNumber).orElse(null);
    }

    List<Line> disposition(CaseNumber caseNumber) {
        return dispositions.of(caseNumber);
    }

    List<Line> money(CaseNumber caseNumber) {
        return money.of(caseNumber);
    }

    List<Line> refund(CaseNumber caseNumber) {
        return refunds.of(caseNumber);
    }

    List<Line> returns(CaseNumber caseNumber) {
        return returns.of(caseNumber);
    }

    /** The licence of the case; null before the registration, and before it has been identified. */
    @Nullable
    Licence found(CaseNumber caseNumber) {
        return licences.find(caseNumber).orElse(null);
    }

    /** The sheets of the licence that prove nothing any more, each with the moment and the reason. */
    List<Line> voided(@Nullable Licence licence) {
        return licence == null
                ? List.of()
                : certificates.ofLicence(licence.number()).stream()
                        .flatMap(sheet -> voided(sheet).stream())
                        .toList();
    }

    private Optional<Line> voided(Certificate sheet) {
        return Optional.ofNullable(sheet.voiding())
                .map(voiding -> new Line(
                        "免許証番号 " + sheet.serial().value(),
                        words.moment(voiding.at()) + " から無効（" + voiding.reason().label() + "）"));
    }

    static CasePage.@Nullable Licence licence(@Nullable Licence licence) {
        return licence == null
                ? null
                : new CasePage.Licence(
                        licence.number().code(),
                        licence.number().display(),
                        licence.items().registeredOn());
    }

    CasePage.@Nullable Certificate certificate(CaseNumber caseNumber) {
        return certificates
                .of(caseNumber)
                .map(certificate -> new CasePage.Certificate(
                        certificate.serial().value(), certificate.state().name(), certificate.trackingNumber()))
                .orElse(null);
    }

    CasePage.@Nullable Proof proof(CaseNumber caseNumber) {
        return proofs.of(caseNumber)
                .map(proof -> new CasePage.Proof(proof.issuedOn(), proof.trackingNumber()))
                .orElse(null);
    }
}
