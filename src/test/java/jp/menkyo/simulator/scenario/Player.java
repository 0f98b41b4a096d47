package jp.menkyo.simulator.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.simulator.infonet.InfonetSimulator;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.payprovider.Payer;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.people.Trait;
import jp.menkyo.simulator.portal.Attachment;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.simulator.roster.OldRoster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plays stories. What only happens later, such as paying, is agreed with the simulators and not waited for. */
@Component
class Player {

    private final NextResident residents;
    private final FormFiller forms;
    private final PortalClient portal;
    private final Payer payer;
    private final InfonetSimulator network;
    private final ObjectMapper json;
    private final OldRoster roster;
    private final PastLife past;
    private final LicenceStory stories;
    private final OfficeDoor staff;
    private final FamilyLife family;

    Player(
            NextResident residents,
            FormFiller forms,
            PortalClient portal,
            Payer payer,
            InfonetSimulator network,
            ObjectMapper json,
            OldRoster roster,
            PastLife past,
            LicenceStory stories,
            OfficeDoor staff,
            FamilyLife family) {
        this.residents = residents;
        this.forms = forms;
        this.portal = portal;
        this.payer = payer;
        this.network = network;
        this.json = json;
        this.roster = roster;
        this.past = past;
        this.stories = stories;
        this.staff = staff;
        this.family = family;
    }

    /** @param index the resident who applies; null sends one who has not applied yet */
    Played play(Scenario scenario, @Nullable Integer index) {
        var resident = index == null ? residents.with(scenario.trait()) : Population.resident(index);
        if (!scenario.fresh()) {
            return about(scenario, resident);
        }
        if (scenario == Scenario.REGISTRATION_AFTER_REVOCATION) {
            past.revoked(roster.enter(OldNames.of(scenario, resident)));
        }
        var form = forms.fill(scenario, resident);
        var papers = papers(scenario, resident);
        return switch (scenario) {
            case REGISTRATION_BAD_SIGNATURE -> forge(resident, form, papers);
            case REGISTRATION_WITHDRAWN -> withdraw(resident, form, papers);
            case REGISTRATION_KOSEKI_INCONCLUSIVE -> {
                network.losesTrackOf(resident);
                yield apply(scenario, resident, form, papers);
            }
            case REGISTRATION_AGENT -> Played.accepted(staff.atTheCounter(form));
            default -> apply(scenario, resident, form, papers);
        };
    }

    /** A story about somebody who has had a licence for three years. */
    private Played about(Scenario scenario, Resident resident) {
        var licence = roster.enter(OldNames.of(scenario, resident));
        if (scenario == Scenario.REVIVAL) {
            licence = past.disappeared(licence);
            family.disappeared(resident);
        }
        if (scenario.way() == Scenario.Way.OFFICE) {
            return Played.accepted(staff.begin(scenario, licence));
        }
        var form = stories.fill(scenario, resident, licence);
        family.before(scenario, resident, form);
        return scenario.way() == Scenario.Way.COUNTER
                ? Played.accepted(staff.atTheCounter(form))
                : apply(scenario, resident, form, papers(scenario, resident));
    }

    private Played apply(Scenario scenario, Resident resident, ApplicationForm form, List<Attachment> papers) {
        var receiptNumber = portal.submit(form, resident.number(), papers);
        if (scenario.pays()) {
            payer.willing(receiptNumber);
        }
        return Played.accepted(receiptNumber);
    }

    private Played withdraw(Resident resident, ApplicationForm form, List<Attachment> papers) {
        var receiptNumber = portal.submit(form, resident.number(), papers);
        portal.withdraw(receiptNumber);
        return Played.accepted(receiptNumber);
    }

    private Played forge(Resident resident, ApplicationForm form, List<Attachment> papers) {
        var signed = portal.sign(form, resident.number(), papers);
        var changed = new String(signed.envelope(), StandardCharsets.UTF_8)
                .replace("\"exemptionRequested\":false", "\"exemptionRequested\":true");
        var answer = portal.send(
                signed.withEnvelope(changed.getBytes(StandardCharsets.UTF_8)),
                UUID.randomUUID().toString());
        return new Played(null, new Played.Refused(answer.statusCode(), code(answer.body())));
    }

    private String code(String problem) {
        try {
            return json.readTree(problem).path("code").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the refusal is not a problem document");
        }
    }

    private static List<Attachment> papers(Scenario scenario, Resident resident) {
        var nationality = resident.shortStay() ? DocumentKind.PASSPORT : DocumentKind.RESIDENT_RECORD;
        var more = resident.trait() == Trait.FOREIGN ? Stream.of(nationality) : Stream.<DocumentKind>empty();
        return Stream.concat(scenario.papers().stream(), more)
                .map(kind -> new Attachment(
                        kind.name().toLowerCase(Locale.ROOT) + ".pdf",
                        kind,
                        Papers.pdf(kind + " of synthetic resident " + resident.index())))
                .toList();
    }
}
