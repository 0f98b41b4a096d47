package jp.menkyo.gateway.infonet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.menkyo.gateway.FamilyRegister;
import jp.menkyo.gateway.PermitList;
import jp.menkyo.gateway.PermitList.Wish;
import jp.menkyo.gateway.exchange.Exchange;
import jp.menkyo.gateway.exchange.Exchange.Refusal;
import jp.menkyo.gateway.exchange.Exchanges;
import jp.menkyo.gateway.infonet.NetworkCodes.Held;
import jp.menkyo.shared.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * Asks for the family register step by step: is the inquiry on our own list of permitted ones, the person's code (acquired
 * once), a permit (提供許可証) of the network, the query, and, as often as it takes, the answer. Every step may be repeated.
 */
@Component
class FamilyRegisterNetwork implements FamilyRegister {

    /** 照会者: 都道府県知事. */
    static final String BODY = "GOVERNOR";
    /** 提供者: 法務大臣. */
    static final String PROVIDER = "MINISTER_OF_JUSTICE";

    private final NetworkCalls network;
    private final CodeAcquisition codes;
    private final PermitList permitted;
    private final Exchanges exchanges;
    private final Refusals refusals;
    private final Clock clock;

    FamilyRegisterNetwork(
            NetworkCalls network,
            CodeAcquisition codes,
            PermitList permitted,
            Exchanges exchanges,
            Refusals refusals,
            Clock clock) {
        this.network = network;
        this.codes = codes;
        this.permitted = permitted;
        this.exchanges = exchanges;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public Request request(FamilyInquiry inquiry) {
        var rules = new ArrayList<String>();
        for (var data : inquiry.wanted()) {
            var rule = permitted.rule(
                    new Wish(BODY, inquiry.task(), PROVIDER, data, inquiry.legalBasis(), LocalDate.now(clock)));
            if (rule.isEmpty()) {
                refusals.record(subject(inquiry), null, Refusal.BY_OUR_LIST, data.name());
                return new Request(Step.NOT_ON_OUR_LIST, null, List.of());
            }
            rules.add(rule.get());
        }
        var held = codes.of(inquiry);
        return held.isEmpty() ? new Request(Step.CODE_PENDING, null, rules) : place(inquiry, held.get(), rules);
    }

    private Request place(FamilyInquiry inquiry, Held held, List<String> rules) {
        var permit = network.permit(inquiry, held.code());
        if (permit.isEmpty()) {
            refusals.record(subject(inquiry), held.id(), Refusal.BY_NETWORK, inquiry.task());
            return new Request(Step.REFUSED_BY_NETWORK, null, List.of());
        }
        var placed = network.place(inquiry, held.code(), permit.get());
        exchanges.placed(subject(inquiry), held.id(), placed.processingNumber(), placed.placedAt());
        return new Request(Step.PLACED, placed.processingNumber(), rules);
    }

    private static Exchanges.Subject subject(FamilyInquiry inquiry) {
        return new Exchanges.Subject(
                inquiry.caseNumber(), PROVIDER, inquiry.task(), inquiry.wanted(), inquiry.legalBasis());
    }

    @Override
    public Optional<FamilyAnswer> poll(CaseNumber caseNumber, String processingNumber) {
        var exchange = exchanges
                .find(caseNumber, processingNumber)
                .orElseThrow(() -> new IllegalArgumentException("the case has no query of this number"));
        var body = network.fetch(exchange, codes.held(exchange));
        body.ifPresent(answer -> exchanges.ended(
                exchange, Exchange.Result.valueOf(answer.result().name())));
        return body.map(answer -> answer.answer(exchange.data()));
    }
}
