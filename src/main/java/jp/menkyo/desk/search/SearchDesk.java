package jp.menkyo.desk.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.CaseFinder;
import jp.menkyo.casefile.CaseTerms;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.certificate.CertificateSerial;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.registry.search.Hit;
import jp.menkyo.registry.search.RosterSearch;
import jp.menkyo.registry.search.SearchPage;
import jp.menkyo.registry.search.SearchTerms;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.sealing.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks roster, cases and certificates for what an officer typed, and writes down who asked why and whom they saw. */
@Service
class SearchDesk {

    static final int PAGE_SIZE = 20;
    private static final String BY_CERTIFICATE = "免許証の番号";
    private static final CaseFinder.Found NO_CASES = new CaseFinder.Found(List.of(), 0, null);

    private final RosterSearch roster;
    private final CaseFinder cases;
    private final LicenceClaims claims;
    private final Certificates certificates;
    private final Vault vault;
    private final AuditTrail audit;

    SearchDesk(
            RosterSearch roster,
            CaseFinder cases,
            LicenceClaims claims,
            Certificates certificates,
            Vault vault,
            AuditTrail audit) {
        this.roster = roster;
        this.cases = cases;
        this.claims = claims;
        this.certificates = certificates;
        this.vault = vault;
        this.audit = audit;
    }

    /** What was found on both sides. */
    record Answer(SearchPage licences, CaseFinder.Found cases) {}

    /** @throws jp.menkyo.shared.problem.Problem when the wish says nothing, no possible date, or might be a My Number */
    @Transactional
    Answer ask(SearchWish wish, SearchPurpose purpose) {
        var terms = SearchTerms.read(wish.typed());
        audit.viewed("SEARCH", null, pseudonym(terms), purpose.name());
        var licences = licences(terms, wish, PAGE_SIZE, wish.page());
        audit.viewed("LICENCE_FOUND", codes(licences.items()), purpose.name());
        return new Answer(licences, cases(terms, wish));
    }

    /** All licences within the reach, for a file. */
    @Transactional
    List<Hit> export(SearchWish wish, SearchPurpose purpose) {
        var terms = SearchTerms.read(wish.typed());
        audit.viewed("SEARCH_EXPORT", null, pseudonym(terms), purpose.name());
        var all = licences(terms, wish, RosterSearch.REACH, 0).items();
        audit.viewed("LICENCE_FOUND", codes(all), purpose.name());
        return all;
    }

    private static List<String> codes(List<Hit> hits) {
        return hits.stream().map(hit -> hit.candidate().number().code()).toList();
    }

    private SearchPage licences(SearchTerms terms, SearchWish wish, int size, int page) {
        var found = roster.search(terms, wish.state(), wish.from(), page, size, wish.sort());
        if (terms.serial() == null || page > 0) {
            return found;
        }
        var all = new ArrayList<>(roster.of(bySerial(terms.serial()), BY_CERTIFICATE));
        all.addAll(found.items());
        return new SearchPage(all, all.size(), found.next());
    }

    private List<Long> bySerial(String serial) {
        try {
            return certificates.find(new CertificateSerial(serial)).stream()
                    .map(sheet -> sheet.licence().running())
                    .toList();
        } catch (IllegalArgumentException wrongCheckLetter) {
            return List.of();
        }
    }

    private CaseFinder.Found cases(SearchTerms terms, SearchWish wish) {
        if (terms.number() != null) {
            var mine = ofLicence(terms.number());
            return new CaseFinder.Found(mine, mine.size(), null);
        }
        if (terms.receipt() == null && terms.birth() == null && terms.nameKey().isEmpty()) {
            return NO_CASES;
        }
        var known = new CaseTerms(terms.receipt(), terms.bornFrom(), terms.bornTo(), terms.nameKey(), null, null);
        return cases.search(known, wish.caseFrom(), wish.casePage(), PAGE_SIZE);
    }

    private List<CaseFile> ofLicence(long running) {
        var numbers = roster.of(List.of(running), "").stream()
                .map(hit -> hit.candidate().number())
                .flatMap(number -> Stream.concat(claims.casesOf(number).stream(), registering(number)));
        return cases.all(numbers.distinct().limit(50).toList());
    }

    private Stream<CaseNumber> registering(LicenceNumber number) {
        return roster.registeredBy(number.running()).stream();
    }

    /** The same words give the same letters, and nobody can tell the words from them. */
    private String pseudonym(SearchTerms terms) {
        var words = terms.toString().getBytes(StandardCharsets.UTF_8);
        var print = vault.fingerprint(Sha256.hex(words));
        var letters = new StringBuilder("q_");
        print.chars().limit(32).forEach(digit -> letters.append((char) ('a' + Character.digit(digit, 16))));
        return letters.toString();
    }
}
