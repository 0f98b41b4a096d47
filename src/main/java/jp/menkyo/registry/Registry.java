package jp.menkyo.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.menkyo.registry.search.RosterSearch;
import jp.menkyo.registry.store.Licences;
import jp.menkyo.registry.store.Numbering;
import jp.menkyo.shared.AdministratorContext;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.PersonName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The roster of the prefecture (栄養士名簿, 栄養士法第3条の2): enters licences and finds them again. */
@Service
public class Registry {

    private final Licences licences;
    private final Numbering numbering;
    private final RosterSearch search;
    private final AdministratorContext administrators;
    private final ApplicationEventPublisher events;

    Registry(
            Licences licences,
            Numbering numbering,
            RosterSearch search,
            AdministratorContext administrators,
            ApplicationEventPublisher events) {
        this.licences = licences;
        this.numbering = numbering;
        this.search = search;
        this.administrators = administrators;
        this.events = events;
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

    /** The licence that {@code caseNumber} registered. */
    @Transactional(readOnly = true)
    public Optional<Licence> ofCase(CaseNumber caseNumber) {
        return licences.ofCase(caseNumber);
    }

    @Transactional(readOnly = true)
    public Optional<Licence> find(LicenceNumber number) {
        return number.prefecture().equals(administrators.current().prefecture())
                ? licences.find(number.running())
                : Optional.empty();
    }

    /** Everything that happened to the licence, oldest first; empty when there is no such licence. */
    @Transactional(readOnly = true)
    public List<Licence.Entry> history(LicenceNumber number) {
        return find(number).isPresent() ? licences.history(number.running()) : List.of();
    }

    /**
     * Licences whose holder has the same reading and birth date: perhaps the same person. Rows whose birth date is only
     * partly known are found when the known part agrees.
     */
    @Transactional(readOnly = true)
    public List<Candidate> similar(PersonName kana, LocalDate birthDate) {
        return search.similar(kana, birthDate);
    }

    /**
     * Finds licences by any spelling of a name, by kana, licence number or birth date, or several of them together.
     *
     * @param page from 0
     * @param size rows a page, 1 to 50
     * @param sort {@code kana}, {@code number}, {@code birthDate} or {@code registeredOn}
     */
    @Transactional(readOnly = true)
    public SearchPage search(String query, int page, int size, String sort) {
        return search.search(query, page, size, sort);
    }
}
