package jp.menkyo.workflow.residentsearch;

import java.util.List;
import java.util.Optional;
import jp.menkyo.casefile.CaseChanged;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.ResidentRegistry.Result;
import jp.menkyo.gateway.numberrequest.NumberRequest;
import jp.menkyo.gateway.numberrequest.NumberRequest.State;
import jp.menkyo.gateway.numberrequest.NumberRequests;
import jp.menkyo.gateway.search.Pick;
import jp.menkyo.gateway.search.Picks;
import jp.menkyo.gateway.search.Searches;
import jp.menkyo.gateway.terminal.ResidentTerminal;
import jp.menkyo.gateway.terminal.ResidentTerminal.OnBehalf;
import jp.menkyo.intake.Applications;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.workflow.identitycheck.InquiryBasis;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Obtains the number of somebody who applied on paper without one (番号法第14条第2項: the number may be asked for from the
 * organisation). One officer asks, with a reason, after having picked the person; another one releases it. Then the number
 * goes into the vault and is bound to the case, and nobody has seen it.
 */
@Service
public class NumberDesk {

    private final TerminalCases cases;
    private final CaseFiles files;
    private final Applications applications;
    private final ResidentTerminal terminal;
    private final Searches searches;
    private final Picks picks;
    private final NumberRequests requests;
    private final InquiryBasis basis;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    NumberDesk(
            TerminalCases cases,
            CaseFiles files,
            Applications applications,
            ResidentTerminal terminal,
            Searches searches,
            Picks picks,
            NumberRequests requests,
            InquiryBasis basis,
            Vault vault,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.files = files;
        this.applications = applications;
        this.terminal = terminal;
        this.searches = searches;
        this.picks = picks;
        this.requests = requests;
        this.basis = basis;
        this.vault = vault;
        this.events = events;
    }

    /**
     * Asks for the number of the person who was picked.
     *
     * @throws NumberNotNeeded when the case has a number or did not come on paper, or a request waits already
     */
    @Transactional
    public void ask(String searchId, String reason, String officer) {
        var why = ReasonMissing.require(reason);
        var pick = picks.find(searchId)
                .filter(found -> found.officer().equals(officer))
                .orElseThrow(HitsOver::new);
        requireMissing(pick.caseNumber());
        requests.ask(pick, officer, why).orElseThrow(NumberNotNeeded::new);
        tell("JUKI_NUMBER_REQUESTED", pick.caseNumber());
    }

    /** May the number be asked for because of this pick? */
    @Transactional(readOnly = true)
    public boolean mayAsk(Pick pick) {
        return files.get(pick.caseNumber()).state().open()
                && cases.numberMissing(applications.get(pick.caseNumber()))
                && requests.of(pick.searchId()).stream().noneMatch(request -> request.state() == State.ASKED);
    }

    /** What was asked because of this pick, newest first. */
    public List<NumberRequest> of(Pick pick) {
        return requests.of(pick.searchId());
    }

    /**
     * A request that waits for a second officer.
     *
     * @param pickedBecause why the person was picked from the hits
     */
    public record Waiting(NumberRequest request, PersonName name, String pickedBecause, Result result) {}

    /**
     * A page of requests that wait, oldest first.
     *
     * @param more is there another page
     */
    public record WaitingPage(List<Waiting> items, boolean more) {}

    @Transactional(readOnly = true)
    public WaitingPage waiting(int page) {
        var found = requests.waiting(page);
        var items = found.stream().limit(requests.pageSize()).map(this::waiting).toList();
        return new WaitingPage(items, found.size() > requests.pageSize());
    }

    private Waiting waiting(NumberRequest request) {
        var pick = picks.find(request.searchId()).orElseThrow();
        return new Waiting(request, files.get(request.caseNumber()).name(), pick.reason(), pick.result());
    }

    /**
     * A second officer releases the request: the number is obtained, put into the vault and bound to the case.
     *
     * @return {@code OBTAINED}, or {@code NOT_FOUND} when Juki-net has no number for the person
     * @throws jp.menkyo.gateway.numberrequest.OwnRequest when the officer asked for it
     * @throws JukiSilent when there is no usable answer now; the request waits on
     */
    @Transactional
    public State release(String requestId, String officer) {
        var request = requests.take(requestId, officer);
        requireMissing(request.caseNumber());
        var token = obtain(request);
        token.ifPresent(number -> keep(request.caseNumber(), number));
        var state = token.isPresent() ? State.OBTAINED : State.NOT_FOUND;
        requests.decide(request, state, officer, null);
        tell("JUKI_NUMBER_" + state.name(), request.caseNumber());
        return state;
    }

    private Optional<NumberToken> obtain(NumberRequest request) {
        var pick = picks.find(request.searchId()).orElseThrow(HitsOver::new);
        var candidate = searches.candidate(pick.searchId(), pick.position()).orElseThrow(HitsOver::new);
        var application = cases.open(request.caseNumber());
        try {
            return terminal.obtainNumber(new OnBehalf(request.caseNumber(), basis.juki(application)), candidate);
        } catch (GatewayUnavailable silent) {
            throw new JukiSilent();
        }
    }

    private void keep(CaseNumber caseNumber, NumberToken number) {
        vault.bind(number, caseNumber, NumberSource.JUKI);
        if (!applications.addNumber(caseNumber, number)) {
            throw new NumberNotNeeded();
        }
        files.touch(caseNumber);
    }

    /** The second officer declines, with a reason. */
    @Transactional
    public void decline(String requestId, String reason, String officer) {
        var why = ReasonMissing.require(reason);
        var request = requests.take(requestId, officer);
        requests.decide(request, State.DECLINED, officer, why);
        tell("JUKI_NUMBER_DECLINED", request.caseNumber());
    }

    private void requireMissing(CaseNumber caseNumber) {
        if (!cases.numberMissing(cases.open(caseNumber))) {
            throw new NumberNotNeeded();
        }
    }

    private void tell(String action, CaseNumber caseNumber) {
        events.publishEvent(new CaseChanged(action, caseNumber, null));
    }
}
