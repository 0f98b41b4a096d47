package jp.menkyo.mynumber.reveal.grant;

import java.util.List;
import java.util.Optional;
import jp.menkyo.mynumber.OfficerText;
import jp.menkyo.mynumber.reveal.grant.GrantRefused.Reason;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives temporary rights to the numbers, with two persons for each, and keeps the inventory of all there ever were. */
@Service
public class Grants {

    public static final int PAGE_SIZE = 20;

    private static final int SHORTEST_REASON = 5;
    private static final int SHORTEST = 5;

    private final GrantRows rows;
    private final GrantSettings settings;
    private final StaffDirectory staff;
    private final ApplicationEventPublisher events;

    Grants(GrantRows rows, GrantSettings settings, StaffDirectory staff, ApplicationEventPublisher events) {
        this.rows = rows;
        this.settings = settings;
        this.staff = staff;
        this.events = events;
    }

    /** May {@code officer} decide on what others ask for? */
    public static boolean decides(StaffMember officer) {
        return officer.has(Role.MANAGER) || officer.has(Role.SYSTEM_OFFICER);
    }

    /** Who runs the machines and who audits must never be who sees numbers (職務の分離). */
    public static boolean keptApart(StaffMember officer) {
        return officer.has(Role.SYSTEM_ADMIN) || officer.has(Role.AUDITOR);
    }

    /**
     * Asks for a right.
     *
     * @return its id
     * @throws GrantRefused when the officer is unknown, needs none or may have none, or the time is too long
     */
    @Transactional
    public String request(String beneficiary, int minutes, String reason, StaffMember by) {
        var officer = staff.find(beneficiary).orElseThrow(() -> new GrantRefused(Reason.STAFF_UNKNOWN));
        require(!officer.roles().isEmpty(), Reason.STAFF_UNKNOWN);
        require(!officer.has(Role.NUMBER_VIEWER), Reason.STANDING);
        require(!keptApart(officer), Reason.SEPARATE);
        require(minutes >= SHORTEST && minutes <= settings.longestMinutes(), Reason.TOO_LONG);
        var words = OfficerText.checked("reason", "理由", reason, SHORTEST_REASON);
        var grant = rows.add(OpaqueId.random("ng"), beneficiary, minutes, words, by.username());
        events.publishEvent(GrantChanged.to("REQUESTED", grant));
        return grant.id();
    }

    /**
     * Approves a request; the right begins now.
     *
     * @throws GrantRefused when {@code by} asked for it, would get it or may not, or it is not to be decided any more
     */
    @Transactional
    public void approve(String id, StaffMember by) {
        var grant = toDecide(id, by);
        require(!grant.requestedBy().equals(by.username()), Reason.OWN_REQUEST);
        require(!grant.beneficiary().equals(by.username()), Reason.OWN_RIGHT);
        rows.approve(grant, by.username());
        events.publishEvent(GrantChanged.to("APPROVED", grant));
    }

    /** @throws GrantRefused when {@code by} may not, or it is not to be decided any more */
    @Transactional
    public void refuse(String id, StaffMember by, String remark) {
        var grant = toDecide(id, by);
        rows.refuse(grant, by.username(), OfficerText.checked("remark", "理由", remark, SHORTEST_REASON));
        events.publishEvent(GrantChanged.to("REFUSED", grant));
    }

    private AccessGrant toDecide(String id, StaffMember by) {
        require(decides(by), Reason.NOT_YOURS);
        var grant = rows.lock(id).orElseThrow(() -> new GrantRefused(Reason.UNKNOWN));
        require(grant.state() == GrantState.REQUESTED, Reason.NOT_NOW);
        return grant;
    }

    /**
     * Takes a right or a request back, at once.
     *
     * @throws GrantRefused when {@code by} may not, or there is nothing to take back any more
     */
    @Transactional
    public void revoke(String id, StaffMember by, String remark) {
        var grant = rows.lock(id).orElseThrow(() -> new GrantRefused(Reason.UNKNOWN));
        require(decides(by) || concerns(grant, by), Reason.NOT_TO_REVOKE);
        require(grant.state() == GrantState.REQUESTED || grant.state() == GrantState.ACTIVE, Reason.NOT_NOW);
        rows.revoke(grant, by.username(), OfficerText.checked("remark", "理由", remark, SHORTEST_REASON));
        events.publishEvent(GrantChanged.to("REVOKED", grant));
    }

    private static boolean concerns(AccessGrant grant, StaffMember officer) {
        return officer.username().equals(grant.beneficiary())
                || officer.username().equals(grant.requestedBy());
    }

    /** The right that {@code username} has now, if any; the one that lasts longest. */
    @Transactional(readOnly = true)
    public Optional<AccessGrant> active(String username) {
        return rows.active(username);
    }

    /** How many wait to be decided. */
    @Transactional(readOnly = true)
    public long waiting() {
        return rows.count(GrantState.REQUESTED, null);
    }

    /** @param total how many there are on all pages */
    public record GrantPage(List<AccessGrant> grants, long total) {}

    /**
     * The inventory, newest first.
     *
     * @param state null for all
     * @param concerning only those that this officer asked for or may use; null for all
     * @param page from 0, {@link #PAGE_SIZE} each
     */
    @Transactional(readOnly = true)
    public GrantPage page(@Nullable GrantState state, @Nullable String concerning, int page) {
        var found = rows.list(state, concerning, PAGE_SIZE, (long) page * PAGE_SIZE);
        return new GrantPage(found, rows.count(state, concerning));
    }

    /** The whole inventory for an export, at most {@code limit} of it. */
    @Transactional(readOnly = true)
    public List<AccessGrant> all(@Nullable GrantState state, int limit) {
        return rows.list(state, null, limit, 0);
    }

    private static void require(boolean right, Reason otherwise) {
        if (!right) {
            throw new GrantRefused(otherwise);
        }
    }
}
