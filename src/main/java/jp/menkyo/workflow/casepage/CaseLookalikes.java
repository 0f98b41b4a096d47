package jp.menkyo.workflow.casepage;

import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.CaseSearch;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.intake.Application;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.match.MatchResult.Reason;
import jp.menkyo.registry.match.MatchResult.Scored;
import jp.menkyo.registry.search.Candidate;
import jp.menkyo.registry.search.RosterSearch;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.workflow.rostermatch.LicenceQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may be the same person, and which licence may be meant. */
@Component
class CaseLookalikes {

    private final RosterSearch roster;
    private final CaseSearch cases;
    private final LicenceClaims claims;
    private final LicenceQuestion question;

    CaseLookalikes(RosterSearch roster, CaseSearch cases, LicenceClaims claims, LicenceQuestion question) {
        this.roster = roster;
        this.cases = cases;
        this.claims = claims;
        this.question = question;
    }

    /** People with the same kana and birth date in the roster, but for the case's own licence, and in other cases. */
    List<CasePage.Similar> similar(CaseFile file, @Nullable Licence licence) {
        @Nullable LicenceNumber own = licence == null ? null : licence.number();
        var inRoster = roster.similar(file.kana(), file.birthDate()).stream()
                .filter(candidate -> !candidate.number().equals(own))
                .map(CaseLookalikes::inRoster);
        var inCases = cases.similar(file).stream().map(CaseLookalikes::inCase);
        return Stream.concat(inRoster, inCases).toList();
    }

    private static CasePage.Similar inRoster(Candidate candidate) {
        return new CasePage.Similar(
                "名簿",
                candidate.number().display(),
                candidate.name().display(),
                candidate.birthDate().display());
    }

    private static CasePage.Similar inCase(CaseFile other) {
        return new CasePage.Similar(
                "事案（" + other.state().label() + "）",
                other.caseNumber().value(),
                other.name().display(),
                WarekiDate.display(other.birthDate()));
    }

    /** Licences an officer may choose from, while nobody has said which one is meant. */
    List<CasePage.MaybeLicence> candidates(Application application) {
        boolean asked = application.form().licence() != null
                && claims.of(application.receiptNumber()).isEmpty();
        return asked
                ? question.ask(application).candidates().stream()
                        .map(CaseLookalikes::maybe)
                        .toList()
                : List.of();
    }

    private static CasePage.MaybeLicence maybe(Scored scored) {
        var candidate = scored.candidate();
        return new CasePage.MaybeLicence(
                candidate.number().display(),
                candidate.name().display(),
                candidate.birthDate().display(),
                scored.reasons().stream().sorted().map(Reason::label).toList());
    }
}
