package jp.menkyo.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.menkyo.registry.act.ActRefused;
import jp.menkyo.registry.act.ActRules;
import jp.menkyo.registry.act.LicenceAct;
import jp.menkyo.registry.act.LicenceChanged;
import jp.menkyo.registry.history.LicenceHistory;
import jp.menkyo.registry.history.TitleAnswer;
import jp.menkyo.registry.store.Histories;
import jp.menkyo.registry.store.Licences;
import jp.menkyo.registry.store.Numbering;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The roster of the prefecture (栄養士名簿, 栄養士法第3条の2): enters licences, changes them, and knows what happened to each. */
@Service
public class Registry {

    private final Licences licences;
    private final Numbering numbering;
    private final Histories histories;
    private final AdministratorContext administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registry(
            Licences licences,
            Numbering numbering,
            Histories histories,
            AdministratorContext administrators,
            ApplicationEventPublisher events,
            Clock clock) {
        this.licences = licences;
        this.numbering = numbering;
        this.histories = histories;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a licence with the next number of the prefecture, in the caller's transaction: when that fails, the number is
     * given to the next one. A case is registered once; asking again returns its licence.
     *
     * @throws FeeNotPaid when the fee of the case is not settled; the transaction is then lost
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Licence register(Registration order) {
        numbering.lock();
        return licences.ofCase(order.caseNumber()).orElseGet(() -> enter(order));
    }

    private Licence enter(Registration order) {
        var number = new LicenceNumber(administrators.current().prefecture(), numbering.next());
        var licence = licences.add(number, order);
        events.publishEvent(new LicenceRegistered(order.caseNumber(), number));
        return licence;
    }

    /**
     * Does something to a licence, in the caller's transaction. A case does one kind of thing once; asking again changes
     * nothing. A refusal leaves the transaction usable, but for the fee.
     *
     * @return the licence as it stands after it
     * @throws LicenceUnknown when there is no such licence
     * @throws ActRefused when the act is not possible, see its codes
     * @throws FeeNotPaid when the fee of the case is not settled; the transaction is then lost
     */
    @Transactional(
            propagation = Propagation.MANDATORY,
            noRollbackFor = {LicenceUnknown.class, ActRefused.class})
    public Licence apply(LicenceNumber number, LicenceAct act) {
        var licence = own(number).flatMap(licences::lock).orElseThrow(LicenceUnknown::new);
        var history = new LicenceHistory(histories.of(number.running()));
        if (history.has(act)) {
            return licence;
        }
        new ActRules(history, LocalDate.now(clock)).check(act);
        ActRules.checkLink(act, licence.items().token());
        licences.change(licence, act);
        events.publishEvent(LicenceChanged.by(act, number));
        return find(number).orElseThrow();
    }

    /**
     * Would {@link #apply} refuse the act as the roster stands now? For officers who propose and decide on it.
     *
     * @throws LicenceUnknown when there is no such licence
     * @throws ActRefused when the act is not possible, see its codes
     */
    @Transactional(
            readOnly = true,
            noRollbackFor = {LicenceUnknown.class, ActRefused.class})
    public void check(LicenceNumber number, LicenceAct act) {
        var entries = history(number);
        if (entries.isEmpty()) {
            throw new LicenceUnknown();
        }
        new ActRules(new LicenceHistory(entries), LocalDate.now(clock)).check(act);
    }

    /** The licence that {@code caseNumber} registered. */
    @Transactional(readOnly = true)
    public Optional<Licence> ofCase(CaseNumber caseNumber) {
        return licences.ofCase(caseNumber);
    }

    @Transactional(readOnly = true)
    public Optional<Licence> find(LicenceNumber number) {
        return own(number).flatMap(licences::find);
    }

    /** The licence of the holder with this 保有者ID. */
    @Transactional(readOnly = true)
    public Optional<Licence> ofHolder(Holder.Id holder) {
        return licences.ofHolder(holder);
    }

    /** Those of {@code numbers} that are in the roster, in no particular order; one query for all of them. */
    @Transactional(readOnly = true)
    public List<Licence> all(Collection<LicenceNumber> numbers) {
        return licences.all(numbers.stream()
                .flatMap(number -> own(number).stream())
                .distinct()
                .toList());
    }

    /** The licences that are linked with a My Number, smallest number first; more than one when somebody was licensed anew. */
    @Transactional(readOnly = true)
    public List<LicenceNumber> linkedTo(NumberToken token) {
        var own = administrators.current().prefecture();
        return licences.linkedTo(token).stream()
                .map(running -> new LicenceNumber(own, running))
                .toList();
    }

    /**
     * Licences in force that are linked with a My Number, in the order of their numbers, for inquiries about all of them.
     *
     * @param after running number of the last one before, 0 for the first
     */
    @Transactional(readOnly = true)
    public List<LinkedLicence> linkedAfter(long after, int limit) {
        return licences.linkedAfter(after, limit, administrators.current().prefecture());
    }

    /** The running number, when the licence is one of this prefecture. */
    private Optional<Long> own(LicenceNumber number) {
        return number.prefecture().equals(administrators.current().prefecture())
                ? Optional.of(number.running())
                : Optional.empty();
    }

    /** Everything that happened to the licence, oldest first; empty when there is no such licence. */
    @Transactional(readOnly = true)
    public List<Licence.Entry> history(LicenceNumber number) {
        return own(number).map(histories::of).orElse(List.of());
    }

    /**
     * May the title be used on {@code day}, past or to come? Answered by replaying the history.
     *
     * @throws LicenceUnknown when there is no such licence
     */
    @Transactional(readOnly = true)
    public TitleAnswer titleOn(LicenceNumber number, LocalDate day) {
        var entries = history(number);
        if (entries.isEmpty()) {
            throw new LicenceUnknown();
        }
        return new LicenceHistory(entries).titleOn(day);
    }
}
