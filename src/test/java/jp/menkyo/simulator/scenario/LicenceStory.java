package jp.menkyo.simulator.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.intake.form.ApplicationForm.Address;
import jp.menkyo.intake.form.ApplicationForm.Contact;
import jp.menkyo.intake.form.ApplicationForm.Delivery;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.intake.matter.DeletionKind;
import jp.menkyo.intake.matter.Filer;
import jp.menkyo.intake.matter.LicenceMatter;
import jp.menkyo.intake.matter.LicenceMatter.Change;
import jp.menkyo.intake.matter.LicenceMatter.Deletion;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.Procedure;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.simulator.people.Resident;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What holders write in the forms of the stories. */
@Component
class LicenceStory {

    private static final int SOON = 10;
    private static final int LATE = 45;

    private final Clock clock;

    LicenceStory(Clock clock) {
        this.clock = clock;
    }

    ApplicationForm fill(Scenario scenario, Resident resident, Licence licence) {
        var home = resident.home();
        return new ApplicationForm(
                procedure(scenario),
                resident.name(),
                resident.kana(),
                scenario == Scenario.REWRITE_FORMER_SURNAME ? OldNames.SURNAME : null,
                resident.alias(),
                resident.birthDate(),
                resident.sex(),
                resident.domicile(),
                resident.shortStay(),
                new Address(home.postalCode(), home.prefecture(), home.text()),
                new Contact(resident.email(), null),
                null,
                null,
                Delivery.SIMPLE_REGISTERED_POST,
                scenario == Scenario.REISSUE_DISASTER,
                false,
                matter(scenario, licence),
                filer(scenario));
    }

    private static Procedure procedure(Scenario scenario) {
        return switch (scenario) {
            case REISSUE_LOST, REISSUE_TORN, REISSUE_DISASTER -> Procedure.REISSUE;
            case FOUND_CERTIFICATE -> Procedure.FOUND_CERTIFICATE;
            case DELETION_OWN, DELETION_DEATH, DELETION_NEIGHBOUR -> Procedure.DELETION;
            case LINKAGE_OK, LINKAGE_DIFFERS -> Procedure.LINKAGE;
            case REGISTRATION_PROOF -> Procedure.REGISTRATION_PROOF;
            default -> Procedure.CHANGE;
        };
    }

    private LicenceMatter matter(Scenario scenario, Licence licence) {
        var holder = licence.items().holder();
        long number = licence.number().running();
        return new LicenceMatter(
                scenario == Scenario.CORRECTION_ELSEWHERE ? "11" : "13",
                scenario == Scenario.CORRECTION_UNKNOWN_NUMBER ? number + 1_000_000 : number,
                holder.name(),
                holder.kana(),
                change(scenario),
                wantsCertificate(scenario),
                certificate(scenario),
                scenario == Scenario.FOUND_CERTIFICATE ? today().minusDays(1) : null,
                deletion(scenario),
                null,
                scenario == Scenario.REGISTRATION_PROOF ? "海外での就職のため" : null);
    }

    private @Nullable Change change(Scenario scenario) {
        return switch (scenario) {
            case CORRECTION_MARRIAGE,
                    CORRECTION_ONLY,
                    CORRECTION_ELSEWHERE,
                    CORRECTION_LOST,
                    CORRECTION_CONTRADICTED,
                    CORRECTION_NOT_SHOWN,
                    CORRECTION_UNKNOWN_NUMBER -> new Change(Set.of(ChangeKind.NAME), today().minusDays(SOON), "01");
            case CORRECTION_LATE -> new Change(Set.of(ChangeKind.NAME), today().minusDays(LATE), "01");
            case CORRECTION_NO_DUTY -> new Change(Set.of(ChangeKind.ADDRESS), today().minusDays(SOON), "99");
            case REWRITE_FORMER_SURNAME -> new Change(Set.of(ChangeKind.FORMER_SURNAME), null, "13");
            default -> null;
        };
    }

    private static boolean wantsCertificate(Scenario scenario) {
        return switch (scenario) {
            case CORRECTION_MARRIAGE,
                    CORRECTION_LATE,
                    CORRECTION_LOST,
                    CORRECTION_ELSEWHERE,
                    CORRECTION_CONTRADICTED,
                    CORRECTION_NOT_SHOWN,
                    CORRECTION_UNKNOWN_NUMBER,
                    REWRITE_FORMER_SURNAME -> true;
            default -> false;
        };
    }

    private static CertificateState certificate(Scenario scenario) {
        return switch (scenario) {
            case CORRECTION_LOST, REISSUE_LOST -> CertificateState.LOST;
            case REISSUE_TORN -> CertificateState.TORN;
            case REISSUE_DISASTER -> CertificateState.BURNT;
            case FOUND_CERTIFICATE -> CertificateState.FOUND;
            default -> CertificateState.HELD;
        };
    }

    private @Nullable Deletion deletion(Scenario scenario) {
        return switch (scenario) {
            case DELETION_OWN -> new Deletion(DeletionKind.OWN_REQUEST, null);
            case DELETION_DEATH, DELETION_NEIGHBOUR -> new Deletion(DeletionKind.DEATH, today().minusDays(SOON));
            default -> null;
        };
    }

    private static @Nullable Filer filer(Scenario scenario) {
        return switch (scenario) {
            case DELETION_DEATH -> filer(Applicant.COHABITING_RELATIVE, "届出", "咲");
            case DELETION_NEIGHBOUR -> filer(Applicant.OTHER, "隣野", "茂");
            default -> null;
        };
    }

    private static Filer filer(Applicant applicant, String surname, String given) {
        return new Filer(applicant, new PersonName(surname, given), null, new Contact("filer@example.jp", null), null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
