package jp.menkyo.workflow.residentsearch;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseChanged;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.ResidentRegistry.ResidentAnswer;
import jp.menkyo.gateway.search.Pick;
import jp.menkyo.gateway.search.Picks;
import jp.menkyo.gateway.search.Search;
import jp.menkyo.gateway.search.Searches;
import jp.menkyo.gateway.terminal.Candidate;
import jp.menkyo.gateway.terminal.FourItems;
import jp.menkyo.gateway.terminal.Hits;
import jp.menkyo.gateway.terminal.ResidentTerminal;
import jp.menkyo.gateway.terminal.ResidentTerminal.OnBehalf;
import jp.menkyo.intake.Application;
import jp.menkyo.mynumber.ResidentCode;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.identitycheck.InquiryBasis;
import jp.menkyo.workflow.identitycheck.JukiComparison;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The terminal search for a case. Each search is written down before it is made, with officer, case and purpose; whoever is
 * picked becomes a finding of the case like any other answer of Juki-net, for the examiner to judge.
 */
@Service
public class TerminalDesk {

    private final TerminalCases cases;
    private final ResidentTerminal terminal;
    private final Searches searches;
    private final Picks picks;
    private final Findings findings;
    private final InquiryBasis basis;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    TerminalDesk(
            TerminalCases cases,
            ResidentTerminal terminal,
            Searches searches,
            Picks picks,
            Findings findings,
            InquiryBasis basis,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.terminal = terminal;
        this.searches = searches;
        this.picks = picks;
        this.findings = findings;
        this.basis = basis;
        this.audit = audit;
        this.events = events;
    }

    /** Somebody looks up a case to search for. */
    public SearchableCase lookUp(CaseNumber caseNumber) {
        var application = cases.open(caseNumber);
        audit.viewed("CASE_AT_TERMINAL", caseNumber, null, "JUKI_SEARCH");
        return cases.searchable(application);
    }

    /** How many searches the officer has left in this hour. */
    public int left(String officer) {
        return searches.left(officer);
    }

    /** What the officer picked from a search; empty when nothing yet, or somebody else did. */
    public Optional<Pick> picked(String searchId, String officer) {
        return picks.find(searchId).filter(pick -> pick.officer().equals(officer));
    }

    /** @param searchId by which a hit is picked */
    public record Found(String searchId, Hits hits) {}

    /**
     * @param otherReason why somebody is searched who shares neither name nor kana nor birth date with the person of the
     *     case; empty for the person of the case
     * @throws OtherPersonAsked when that reason is needed and missing
     * @throws JukiSilent when there is no usable answer now
     */
    public Found search(
            CaseNumber caseNumber, SearchPurpose purpose, FourItems items, String otherReason, String officer) {
        boolean same = PersonOfTheCase.is(cases.open(caseNumber).form(), items);
        var why = same ? null : otherPerson(otherReason);
        return search(caseNumber, purpose, items.keys(), why, officer, of -> terminal.search(of, items));
    }

    private static String otherPerson(String reason) {
        if (reason.isBlank()) {
            throw new OtherPersonAsked();
        }
        return ReasonMissing.require(reason);
    }

    /** @throws JukiSilent when there is no usable answer now */
    public Found search(CaseNumber caseNumber, SearchPurpose purpose, ResidentCode code, String officer) {
        return search(caseNumber, purpose, "RESIDENT_CODE", null, officer, of -> terminal.search(of, code));
    }

    private Found search(
            CaseNumber caseNumber,
            SearchPurpose purpose,
            String keys,
            @Nullable String otherReason,
            String officer,
            Function<OnBehalf, Hits> question) {
        var of = new OnBehalf(caseNumber, basis.juki(cases.open(caseNumber)));
        var id = searches.begin(of, officer, purpose.name(), keys, otherReason);
        if (otherReason == null) {
            audit.viewed("JUKI_SEARCH", caseNumber, id, purpose.name());
        } else {
            audit.viewed("JUKI_SEARCH_OF_ANOTHER", caseNumber, id, purpose.name());
        }
        try {
            var hits = question.apply(of);
            searches.ended(
                    id,
                    hits.outcome().name(),
                    hits.hits().stream().map(Hits.Hit::candidate).toList());
            return new Found(id, hits);
        } catch (GatewayUnavailable silent) {
            searches.ended(id, silent.reason(), List.of());
            throw new JukiSilent();
        }
    }

    /**
     * The officer picks a person from the list for the case; Juki-net is asked for this one again, and the answer is kept.
     *
     * @throws HitsOver when the list is gone, somebody else's, or was picked from before
     * @throws JukiSilent when there is no usable answer now
     * @throws Stranger when neither name nor birth date are the applicant's
     */
    @Transactional
    public Pick pick(String searchId, int position, String reason, String officer) {
        var why = ReasonMissing.require(reason);
        var search = searches.find(searchId)
                .filter(found -> found.officer().equals(officer))
                .orElseThrow(HitsOver::new);
        var candidate = searches.candidate(searchId, position).orElseThrow(HitsOver::new);
        var application = cases.open(search.caseNumber());
        var answer = confirm(search, candidate, application);
        var finding = JukiComparison.finding(application, answer);
        Stranger.refuse(finding);
        if (!picks.add(search, position, why, answer.result())) {
            throw new HitsOver();
        }
        findings.record(search.caseNumber(), finding);
        events.publishEvent(new CaseChanged("JUKI_PERSON_PICKED", search.caseNumber(), search.purpose()));
        return picks.find(searchId).orElseThrow();
    }

    private ResidentAnswer confirm(Search search, Candidate candidate, Application application) {
        try {
            return terminal.confirm(
                            new OnBehalf(search.caseNumber(), search.legalBasis()),
                            candidate,
                            JukiComparison.claim(application))
                    .orElseThrow(HitsOver::new);
        } catch (GatewayUnavailable silent) {
            throw new JukiSilent();
        }
    }
}
