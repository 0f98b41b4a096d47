package jp.menkyo.certificate.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.MenkyoTest;
import jp.menkyo.certificate.NotRegistered;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.document.Documents;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.RegistrationFixture;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.Roster;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@MenkyoTest
class RegistrationProofsTest {

    @Autowired
    RegistrationProofs proofs;

    @Autowired
    Registry registry;

    @Autowired
    Documents documents;

    @Autowired
    Payments payments;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    Clock clock;

    private Roster roster;

    @BeforeEach
    void openRoster() {
        roster = new Roster("13-proofs", administrators, manager, payments);
    }

    @Test
    void issuesOneProofACase() {
        var order =
                RegistrationFixture.of(roster.settledCase(), RegistrationFixture.hanako(), LocalDate.of(2025, 4, 1));
        var number = roster.in(() -> registry.register(order)).number();
        var caseNumber = roster.unpaidCase();

        var proof = roster.in(() -> proofs.issue(caseNumber, number, "issuer1"));

        assertThat(proof.licence()).isEqualTo(number);
        assertThat(proof.issuedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(roster.in(() -> proofs.issue(caseNumber, number, "issuer2"))).isEqualTo(proof);
        assertThat(roster.in(() -> proofs.of(caseNumber))).contains(proof);
        assertThat(roster.in(() -> documents.of(caseNumber))).singleElement().satisfies(document -> {
            assertThat(document.kind()).isEqualTo(DocumentKind.REGISTRATION_PROOF);
            assertThat(document.id()).isEqualTo(proof.document());
            assertThat(document.mediaType()).isEqualTo("application/pdf");
        });
    }

    @Test
    void provesNothingThatIsNotInTheRoster() {
        assertThatThrownBy(() ->
                        roster.in(() -> proofs.issue(roster.unpaidCase(), LicenceNumber.parse("13-999999"), "issuer1")))
                .isInstanceOf(NotRegistered.class);
    }

    @Test
    void isNothingThatAnApplicantHandsIn() {
        assertThat(DocumentKind.REGISTRATION_PROOF.handedIn()).isFalse();
    }
}
