package jp.menkyo.gateway.juki;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.gateway.ResidentRegistry.ResidentAnswer;
import jp.menkyo.gateway.juki.TerminalMessages.FindByCode;
import jp.menkyo.gateway.juki.TerminalMessages.FindByItems;
import jp.menkyo.gateway.juki.TerminalMessages.FindCandidate;
import jp.menkyo.gateway.juki.TerminalMessages.HeldCandidate;
import jp.menkyo.gateway.juki.TerminalMessages.Hit;
import jp.menkyo.gateway.juki.TerminalMessages.Listed;
import jp.menkyo.gateway.juki.TerminalMessages.ListedByCode;
import jp.menkyo.gateway.juki.TerminalMessages.ObtainedNumber;
import jp.menkyo.gateway.juki.TerminalMessages.SearchStatus;
import jp.menkyo.gateway.line.Answer;
import jp.menkyo.gateway.line.Call;
import jp.menkyo.gateway.line.Line;
import jp.menkyo.gateway.terminal.Candidate;
import jp.menkyo.gateway.terminal.FourItems;
import jp.menkyo.gateway.terminal.Hits;
import jp.menkyo.gateway.terminal.Hits.Outcome;
import jp.menkyo.gateway.terminal.ResidentTerminal;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.ResidentCode;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.OpaqueId;
import org.springframework.stereotype.Component;

/** Asks Juki-net interactively; a number that comes back goes into the vault before anything else sees the answer. */
@Component
class JukiTerminal implements ResidentTerminal {

    private final Line line;
    private final Vault vault;

    JukiTerminal(JukiLine line, Vault vault) {
        this.line = line.line();
        this.vault = vault;
    }

    @Override
    public Hits search(OnBehalf of, FourItems items) {
        var listed = ask(
                of,
                "SEARCH_BY_ITEMS",
                "/v1/residents/search",
                FindByItems.of(items),
                Listed.class,
                answer -> answer.hits().stream().allMatch(hit -> fits(items, hit.person())));
        return hits(listed.status(), listed.hits());
    }

    /** Names are written in many ways and aliases count too; birth date and sex are what they are. */
    private static boolean fits(FourItems items, HeldPerson person) {
        return (items.birthDate() == null || items.birthDate().equals(person.birthDate()))
                && (items.sex() == null || items.sex().code().equals(person.sex()));
    }

    @Override
    public Hits search(OnBehalf of, ResidentCode code) {
        var listed = ask(
                of,
                "SEARCH_BY_CODE",
                "/v1/residents/by-code",
                new FindByCode(code),
                ListedByCode.class,
                answer -> answer.residentCode().matches(code));
        return hits(listed.status(), listed.hits());
    }

    private static Hits hits(SearchStatus status, List<Hit> hits) {
        var outcome = switch (status) {
            case FOUND -> Outcome.FOUND;
            case NOT_FOUND -> Outcome.NOT_FOUND;
            case TOO_MANY -> Outcome.TOO_MANY;
            case SEVERAL -> Outcome.SEVERAL;
            case OUT_OF_SCOPE -> Outcome.OUT_OF_SCOPE;
            case SYSTEM_ERROR -> throw new GatewayUnavailable("juki", status.name());
        };
        return new Hits(outcome, hits.stream().map(Hit::read).toList());
    }

    @Override
    public Optional<ResidentAnswer> confirm(OnBehalf of, Candidate candidate, Claim claim) {
        var held = ask(
                of,
                "CONFIRM_CANDIDATE",
                "/v1/residents/candidate",
                new FindCandidate(candidate.reference()),
                HeldCandidate.class,
                answer -> answer.candidate().equals(candidate.reference()));
        var person = held.person();
        if (person == null) {
            held.status().withoutPerson();
            return Optional.empty();
        }
        return Optional.of(Comparison.of(claim, person.resident()));
    }

    @Override
    public Optional<NumberToken> obtainNumber(OnBehalf of, Candidate candidate) {
        var obtained = ask(
                of,
                "OBTAIN_NUMBER",
                "/v1/numbers",
                new FindCandidate(candidate.reference()),
                ObtainedNumber.class,
                answer -> answer.candidate().equals(candidate.reference()));
        var number = obtained.myNumber();
        if (number == null) {
            obtained.status().withoutPerson();
            return Optional.empty();
        }
        return Optional.of(vault.deposit(number, NumberSource.JUKI));
    }

    /** Every question is one of its own: the same items asked again are a new search. */
    private <A extends Answer> A ask(
            OnBehalf of, String operation, String path, Object question, Class<A> type, Predicate<A> concerns) {
        return line.read(new Call<>(
                of.caseNumber(), operation, OpaqueId.random("ik"), of.legalBasis(), path, question, type, concerns));
    }
}
