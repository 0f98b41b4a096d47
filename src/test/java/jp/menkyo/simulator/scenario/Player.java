package jp.menkyo.simulator.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.registry.Licence;
import jp.menkyo.simulator.infonet.InfonetSimulator;
import jp.menkyo.simulator.paper.Papers;
import jp.menkyo.simulator.payprovider.Payer;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.people.Trait;
import jp.menkyo.simulator.portal.Attachment;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.simulator.story.Draft;
import jp.menkyo.simulator.story.Past;
import jp.menkyo.simulator.story.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plays the beginning of stories. What happens later is agreed with the simulators or left to {@link Applicants}. */
@Component
class Player {

    private static final long NOBODYS_NUMBER = 9_000_000;
    private static final int FEW = 900_000;

    private final NextResident residents;
    private final PortalClient portal;
    private final Payer payer;
    private final InfonetSimulator network;
    private final ObjectMapper json;
    private final PastLife past;
    private final OfficeDoor staff;
    private final FamilyLife family;
    private final OtherCase other;
    private final Clock clock;

    Player(
            NextResident residents,
            PortalClient portal,
            Payer payer,
            InfonetSimulator network,
            ObjectMapper json,
            PastLife past,
            OfficeDoor staff,
            FamilyLife family,
            OtherCase other,
            Clock clock) {
        this.residents = residents;
        this.portal = portal;
        this.payer = payer;
        this.network = network;
        this.json = json;
        this.past = past;
        this.staff = staff;
        this.family = family;
        this.other = other;
        this.clock = clock;
    }

    /** @param index the resident who applies; null sends one who has not applied yet */
    Played play(Story story, @Nullable Integer index) {
        var resident = resident(story, index);
        var licence = past.of(story, resident);
        if (story.beginning().past() == Past.DISAPPEARED) {
            family.disappeared(resident);
        }
        if (story.beginning().past() == Past.BUSY) {
            other.open(Objects.requireNonNull(licence));
        }
        return switch (story.beginning().way()) {
            case OFFICE -> Played.accepted(staff.begin(story, Objects.requireNonNull(licence)));
            case COUNTER ->
                Played.accepted(staff.atTheCounter(
                        form(story, resident, licence), story.beginning().daysOnTheDesk(resident.index())));
            case ONLINE -> online(story, resident, form(story, resident, licence));
        };
    }

    private Resident resident(Story story, @Nullable Integer index) {
        var wanted = index == null ? story.beginning().resident() : index;
        return wanted == null ? residents.with(story.beginning().trait()) : Population.resident(wanted);
    }

    private ApplicationForm form(Story story, Resident resident, @Nullable Licence licence) {
        var draft = new Draft(story.procedure(), resident, LocalDate.now(clock));
        if (licence == null) {
            draft.numbered(NOBODYS_NUMBER + resident.index() % FEW);
        } else {
            draft.about(licence.number().running(), licence.items().holder());
        }
        if (story.beginning().trait() == Trait.MOVED && resident.trait() != Trait.MOVED) {
            draft.livingElsewhereInTown();
        }
        story.beginning().write(draft);
        var form = draft.form();
        family.before(story, resident, form);
        return form;
    }

    private Played online(Story story, Resident resident, ApplicationForm form) {
        if (story.beginning().trait() == Trait.KOSEKI_INCONCLUSIVE) {
            network.losesTrackOf(resident);
        }
        var papers = papers(story, resident);
        if (story.beginning().forged()) {
            return forge(resident, form, papers);
        }
        var receiptNumber = portal.submit(form, resident.number(), papers);
        if (story.beginning().pays()) {
            payer.willing(receiptNumber);
        }
        if (story.beginning().withdrawnAtOnce()) {
            portal.withdraw(receiptNumber);
        }
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

    private static List<Attachment> papers(Story story, Resident resident) {
        var nationality = resident.shortStay() ? DocumentKind.PASSPORT : DocumentKind.RESIDENT_RECORD;
        var more = resident.trait() == Trait.FOREIGN ? Stream.of(nationality) : Stream.<DocumentKind>empty();
        return Stream.concat(story.beginning().papers().stream(), more)
                .map(kind -> paper(kind, resident.index()))
                .toList();
    }

    static Attachment paper(DocumentKind kind, int resident) {
        var name = kind.name().toLowerCase(Locale.ROOT) + ".pdf";
        return new Attachment(name, kind, Papers.pdf(kind + " of synthetic resident " + resident));
    }
}
