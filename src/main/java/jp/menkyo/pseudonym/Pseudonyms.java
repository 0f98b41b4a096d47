package jp.menkyo.pseudonym;

import java.time.Duration;
import java.util.Optional;
import jp.menkyo.pseudonym.PseudonymRefused.Reason;
import jp.menkyo.pseudonym.PseudonymRows.Kind;
import jp.menkyo.pseudonym.PseudonymRows.Row;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.OpaqueId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who is meant by which name. The portal names people (マイナポータル仮名ID) and we name their licences (資格仮名ID); both
 * are random, so that nothing can be learnt from them, and a name stands for one owner for ever. What replaces a name leaves
 * the old one a time of grace; what ends a link ends its name at once.
 */
@Service
public class Pseudonyms {

    private final PseudonymRows rows;
    private final PseudonymSettings settings;
    private final ApplicationEventPublisher events;

    Pseudonyms(PseudonymRows rows, PseudonymSettings settings, ApplicationEventPublisher events) {
        this.rows = rows;
        this.settings = settings;
        this.events = events;
    }

    /**
     * The portal calls {@code person} so from now on; a name it used before is replaced.
     *
     * @throws PseudonymRefused when the name is, or ever was, another person's: the portal has mixed two people up; or when
     *     it was this person's too long ago
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void portalCalls(NumberToken person, Pseudonym name) {
        rows.lock(Kind.PORTAL, person.value());
        var known = rows.find(name.value());
        if (known.isPresent()) {
            requireOwn(known.get(), person);
            return;
        }
        rows.currentOf(person).ifPresent(row -> retire(row, settings.grace(), "REPLACED"));
        var row = rows.put(Kind.PORTAL, name, person, null);
        requireOwn(row, person);
        events.publishEvent(new PseudonymChanged("PSEUDONYM_GIVEN", row.id(), Kind.PORTAL.name()));
    }

    /** What was signed under a name that has been replaced since is still that person's, while the name has its grace. */
    private static void requireOwn(Row row, NumberToken person) {
        if (row.kind() != Kind.PORTAL || !row.person().equals(person)) {
            throw new PseudonymRefused(Reason.PSEUDONYM_OF_ANOTHER);
        }
        if (!row.resolves()) {
            throw new PseudonymRefused(Reason.PSEUDONYM_SPENT);
        }
    }

    /**
     * The portal replaces a name; telling so again changes nothing.
     *
     * @throws PseudonymRefused when the old name leads to nobody, or the new one to somebody else
     */
    @Transactional
    public void replace(String old, Pseudonym fresh) {
        portalCalls(person(old).orElseThrow(() -> new PseudonymRefused(Reason.PSEUDONYM_UNKNOWN)), fresh);
    }

    /** Whom the portal means; empty when the name is none of a person, or was replaced too long ago. */
    @Transactional(readOnly = true)
    public Optional<NumberToken> person(String name) {
        return rows.find(name)
                .filter(row -> row.kind() == Kind.PORTAL && row.resolves())
                .map(Row::person);
    }

    /** The licence was linked with a person: it gets a fresh name, and one it had before leads nowhere any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void linked(LicenceNumber licence, NumberToken person) {
        rows.lock(Kind.QUALIFICATION, licence.code());
        rows.currentOf(licence).ifPresent(row -> retire(row, Duration.ZERO, "LINKED_ANEW"));
        give(licence, person);
    }

    /** The link was taken back: its name leads nowhere from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unlinked(LicenceNumber licence) {
        rows.lock(Kind.QUALIFICATION, licence.code());
        rows.currentOf(licence).ifPresent(row -> retire(row, Duration.ZERO, "UNLINKED"));
    }

    /** The name of a licence, for its holder alone. */
    @Transactional(readOnly = true)
    public Optional<Pseudonym> of(LicenceNumber licence, NumberToken person) {
        return rows.currentOf(licence)
                .filter(row -> row.person().equals(person))
                .map(Row::name);
    }

    /**
     * The holder wants another name for a licence. Asked again with the old one, the answer is the same.
     *
     * @param caller the portal's name for the holder
     * @param old the name of the licence so far
     * @throws PseudonymRefused when either leads to nobody, or they do not belong together
     */
    @Transactional
    public Pseudonym renew(String caller, String old) {
        var person = person(caller).orElseThrow(() -> new PseudonymRefused(Reason.PSEUDONYM_UNKNOWN));
        var licence = rows.find(old)
                .filter(row -> row.resolves() && row.person().equals(person))
                .map(Row::licence)
                .orElseThrow(() -> new PseudonymRefused(Reason.PSEUDONYM_UNKNOWN));
        rows.lock(Kind.QUALIFICATION, licence.code());
        var current = rows.currentOf(licence)
                .filter(row -> row.person().equals(person))
                .orElseThrow(() -> new PseudonymRefused(Reason.PSEUDONYM_UNKNOWN));
        if (!current.name().value().equals(old)) {
            return current.name();
        }
        retire(current, settings.grace(), "REPLACED");
        return give(licence, person).name();
    }

    private Row give(LicenceNumber licence, NumberToken person) {
        var row = rows.put(Kind.QUALIFICATION, new Pseudonym(OpaqueId.random("q")), person, licence);
        events.publishEvent(new PseudonymChanged("PSEUDONYM_GIVEN", row.id(), Kind.QUALIFICATION.name()));
        return row;
    }

    private void retire(Row row, Duration grace, String why) {
        rows.retire(row, grace);
        events.publishEvent(new PseudonymChanged("PSEUDONYM_RETIRED", row.id(), why));
    }
}
