package jp.menkyo.desk.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFinder;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.desk.search.SearchPurpose;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.history.Item;
import jp.menkyo.registry.history.LicenceHistory;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a person together; opening it is written down with its purpose in the same transaction. */
@Service
class PersonPages {

    private static final int MOST_CASES = 50;
    private static final int MOST_ACCESSES = 100;

    private final Registry registry;
    private final LicenceClaims claims;
    private final CaseFinder cases;
    private final Certificates certificates;
    private final Payments payments;
    private final Findings findings;
    private final PersonLookalikes lookalikes;
    private final CaseWords words;
    private final AuditTrail audit;

    PersonPages(
            Registry registry,
            LicenceClaims claims,
            CaseFinder cases,
            Certificates certificates,
            Payments payments,
            Findings findings,
            PersonLookalikes lookalikes,
            CaseWords words,
            AuditTrail audit) {
        this.registry = registry;
        this.claims = claims;
        this.cases = cases;
        this.certificates = certificates;
        this.payments = payments;
        this.findings = findings;
        this.lookalikes = lookalikes;
        this.words = words;
        this.audit = audit;
    }

    /** The licence of a person, without looking at it any closer. */
    Optional<Licence> find(Holder.Id id) {
        return registry.ofHolder(id);
    }

    @Transactional
    Person open(Licence licence, LocalDate day, SearchPurpose purpose) {
        audit.viewed("PERSON", null, licence.number().code(), purpose.name());
        var history = registry.history(licence.number());
        var numbers = caseNumbers(licence, history);
        return new Person(
                licence,
                onDay(history, day),
                history,
                cases.all(numbers),
                certificates.ofLicence(licence.number()),
                paid(numbers),
                answers(numbers),
                accesses(licence, numbers),
                lookalikes.of(licence));
    }

    private List<CaseNumber> caseNumbers(Licence licence, List<Licence.Entry> history) {
        var numbers = new LinkedHashSet<>(claims.casesOf(licence.number()));
        history.forEach(entry -> numbers.add(entry.caseNumber()));
        return numbers.stream().limit(MOST_CASES).toList();
    }

    private static Person.OnDay onDay(List<Licence.Entry> history, LocalDate day) {
        var answer = new LicenceHistory(history).titleOn(day);
        var state = answer.state();
        return new Person.OnDay(
                day,
                state == null ? "登録前" : state.label(),
                answer.mayUse(),
                answer.since(),
                answer.until(),
                nameOn(history, day));
    }

    /** The name that the first later change replaced. */
    private static @Nullable String nameOn(List<Licence.Entry> history, LocalDate day) {
        return history.stream()
                .filter(entry -> entry.effectiveOn().isAfter(day))
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> change.item() == Item.NAME)
                .map(change -> Optional.ofNullable(change.before()).orElse(""))
                .findFirst()
                .orElse(null);
    }

    private List<Person.Paid> paid(List<CaseNumber> numbers) {
        return numbers.stream()
                .flatMap(number -> payments.of(number).stream())
                .map(charge -> new Person.Paid(
                        charge.caseNumber().value(),
                        charge.code().label() + "手数料",
                        charge.amount().display(),
                        charge.standing()))
                .toList();
    }

    private List<Person.Answer> answers(List<CaseNumber> numbers) {
        return findings.results(numbers).stream()
                .map(found -> new Person.Answer(
                        found.caseNumber().value(),
                        found.source().label(),
                        words.finding().answer(found.result()),
                        found.at()))
                .toList();
    }

    private List<Person.Access> accesses(Licence licence, Collection<CaseNumber> numbers) {
        var certificate = certificates.ofLicence(licence.number()).stream()
                .map(sheet -> sheet.serial().value());
        var subjects =
                Stream.concat(Stream.of(licence.number().code()), certificate).toList();
        return audit.views(subjects, numbers, MOST_ACCESSES).stream()
                .map(this::access)
                .toList();
    }

    private Person.Access access(AuditEntry entry) {
        var because = Optional.ofNullable(words.because(entry)).orElse("");
        var why = SearchPurpose.of(entry.reason()).map(SearchPurpose::label).orElse(because);
        return new Person.Access(entry.at(), words.staff(entry.actor()), words.act(entry.action()), why);
    }
}
