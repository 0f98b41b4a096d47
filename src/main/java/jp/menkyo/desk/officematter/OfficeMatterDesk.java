package jp.menkyo.desk.officematter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.intake.NewApplication;
import jp.menkyo.intake.Reception;
import jp.menkyo.intake.form.FormRefused;
import jp.menkyo.intake.submission.OfficerSubmissions;
import jp.menkyo.intake.submission.Submissions.Receipt;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.sealing.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens the case of an office matter: from the roster, without an applicant, with the officer's reason beside it. */
@Service
class OfficeMatterDesk {

    private final Registry registry;
    private final Reception reception;
    private final OfficerSubmissions submissions;
    private final CaseNotes notes;
    private final ObjectMapper json;
    private final Clock clock;

    OfficeMatterDesk(
            Registry registry,
            Reception reception,
            OfficerSubmissions submissions,
            CaseNotes notes,
            ObjectMapper json,
            Clock clock) {
        this.registry = registry;
        this.reception = reception;
        this.submissions = submissions;
        this.notes = notes;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param key under which the officer may repeat this; null for none
     * @throws LicenceUnknown when the roster of this prefecture has no such licence
     * @throws FormRefused when the matter is incomplete or cannot be right
     */
    Receipt open(@Nullable String key, OfficeMatter matter, String officer) {
        MatterRules.check(matter);
        return submissions.accept("office-matter", officer, key, fingerprint(matter), () -> write(matter, officer));
    }

    private CaseNumber write(OfficeMatter matter, String officer) {
        var form = RosterForm.of(find(matter.licence()), matter);
        var caseNumber = reception.accept(new NewApplication(
                Channel.OFFICE, LocalDate.now(clock), form, null, NumberSource.PAPER, null, List.of()));
        if (matter.reason() != null && !matter.reason().isBlank()) {
            notes.add(caseNumber, officer, matter.reason().strip());
        }
        return caseNumber;
    }

    private Licence find(String number) {
        try {
            return registry.find(LicenceNumber.parse(number)).orElseThrow(LicenceUnknown::new);
        } catch (IllegalArgumentException malformed) {
            throw new LicenceUnknown();
        }
    }

    private String fingerprint(OfficeMatter matter) {
        try {
            return Sha256.hex(json.writeValueAsBytes(matter));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a matter that was read can be written", e);
        }
    }
}
