package jp.menkyo.mynumber.reveal.brake;

import java.util.List;
import jp.menkyo.mynumber.OfficerText;
import jp.menkyo.mynumber.reveal.brake.BrakeRefused.Reason;
import jp.menkyo.mynumber.reveal.brake.SwitchEvent.Action;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the showing of numbers for everybody at once. One person throws it: a leak does not wait. It takes two to let numbers
 * be shown again, one of them responsible for the system.
 */
@Service
public class KillSwitch {

    private static final int SHORTEST = 5;

    private final SwitchEvents book;
    private final Turnstile turnstile;
    private final StaffDirectory staff;
    private final ApplicationEventPublisher events;

    KillSwitch(SwitchEvents book, Turnstile turnstile, StaffDirectory staff, ApplicationEventPublisher events) {
        this.book = book;
        this.turnstile = turnstile;
        this.staff = staff;
        this.events = events;
    }

    /** Where the switch is. */
    public enum Position {
        ON,
        OFF,
        /** Off, and somebody wants it on. */
        ON_REQUESTED
    }

    @Transactional(readOnly = true)
    public Position position() {
        return book.last().map(event -> position(event.action())).orElse(Position.ON);
    }

    /** May numbers be shown now? */
    @Transactional(readOnly = true)
    public boolean on() {
        return position() == Position.ON;
    }

    private static Position position(Action last) {
        return switch (last) {
            case ON -> Position.ON;
            case ON_REQUESTED -> Position.ON_REQUESTED;
            case OFF, ON_DECLINED -> Position.OFF;
        };
    }

    /** What was done with it, newest first. */
    @Transactional(readOnly = true)
    public List<SwitchEvent> history() {
        return book.newest();
    }

    /** @throws BrakeRefused when {@code by} may not, or it is off already */
    @Transactional
    public void off(StaffMember by, String reason) {
        require(by.has(Role.SYSTEM_OFFICER), Reason.NOT_YOURS);
        move(Action.OFF, by, reason, Position.ON);
    }

    /** @throws BrakeRefused when {@code by} may not, or it is not off */
    @Transactional
    public void requestOn(StaffMember by, String reason) {
        requireResponsible(by);
        move(Action.ON_REQUESTED, by, reason, Position.OFF);
    }

    /** @throws BrakeRefused when {@code by} may not, asked for it, or nobody asked */
    @Transactional
    public void approveOn(StaffMember by, String reason) {
        requireResponsible(by);
        turnstile.enter();
        var request = book.last()
                .filter(event -> event.action() == Action.ON_REQUESTED)
                .orElseThrow(() -> new BrakeRefused(Reason.NOT_NOW));
        require(!request.by().equals(by.username()), Reason.SAME_PERSON);
        require(by.has(Role.SYSTEM_OFFICER) || isSystemOfficer(request.by()), Reason.NO_SYSTEM_OFFICER);
        book.add(Action.ON, by.username(), request.by(), words(reason));
        events.publishEvent(new SwitchMoved(Action.ON));
    }

    /** @throws BrakeRefused when {@code by} may not, or nobody asked */
    @Transactional
    public void declineOn(StaffMember by, String reason) {
        requireResponsible(by);
        move(Action.ON_DECLINED, by, reason, Position.ON_REQUESTED);
    }

    private void move(Action action, StaffMember by, String reason, Position from) {
        turnstile.enter();
        require(position() == from, Reason.NOT_NOW);
        book.add(action, by.username(), null, words(reason));
        events.publishEvent(new SwitchMoved(action));
    }

    private boolean isSystemOfficer(String username) {
        return staff.find(username)
                .map(member -> member.has(Role.SYSTEM_OFFICER))
                .orElse(false);
    }

    private static void requireResponsible(StaffMember by) {
        require(by.has(Role.SYSTEM_OFFICER) || by.has(Role.MANAGER), Reason.NOT_YOURS);
    }

    private static void require(boolean right, Reason otherwise) {
        if (!right) {
            throw new BrakeRefused(otherwise);
        }
    }

    private static String words(String reason) {
        return OfficerText.checked("reason", "理由", reason, SHORTEST);
    }
}
