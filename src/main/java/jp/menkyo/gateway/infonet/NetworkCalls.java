package jp.menkyo.gateway.infonet;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import jp.menkyo.gateway.FamilyRegister.FamilyInquiry;
import jp.menkyo.gateway.exchange.Exchange;
import jp.menkyo.gateway.exchange.KeptAnswers;
import jp.menkyo.gateway.infonet.NetworkMessages.AskPermit;
import jp.menkyo.gateway.infonet.NetworkMessages.ExchangeList;
import jp.menkyo.gateway.infonet.NetworkMessages.Permit;
import jp.menkyo.gateway.infonet.NetworkMessages.PlaceQuery;
import jp.menkyo.gateway.infonet.NetworkMessages.PlacedQuery;
import jp.menkyo.gateway.infonet.NetworkMessages.QueryState;
import jp.menkyo.gateway.line.Call;
import jp.menkyo.gateway.line.Line;
import jp.menkyo.gateway.line.Lines;
import jp.menkyo.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** The calls to the network, four of them. There is none that gives anything: we only receive. */
@Component
class NetworkCalls {

    private final Line line;
    private final InfonetSettings settings;
    private final KeptAnswers kept;
    private final AnswerOpening opening;

    NetworkCalls(Lines lines, InfonetSettings settings, KeptAnswers kept, AnswerOpening opening) {
        this.line = lines.open("infonet", settings.line(), opening.module());
        this.settings = settings;
        this.kept = kept;
        this.opening = opening;
    }

    /** The permit (提供許可証), empty when the network refuses it. */
    Optional<String> permit(FamilyInquiry inquiry, NetworkCode code) {
        var question = new AskPermit(
                code, inquiry.task(), FamilyRegisterNetwork.PROVIDER, inquiry.wanted(), inquiry.legalBasis());
        var answer = line.send(Call.post(
                        inquiry.caseNumber(),
                        new Call.Purpose("ASK_PERMIT", inquiry.legalBasis()),
                        "/v1/permits",
                        question,
                        Permit.class,
                        permit -> permit.code().equals(code))
                .about(message(inquiry, code)));
        return Optional.ofNullable(answer.permit());
    }

    PlacedQuery place(FamilyInquiry inquiry, NetworkCode code, String permit) {
        return line.send(Call.post(
                        inquiry.caseNumber(),
                        new Call.Purpose("PLACE_QUERY", inquiry.legalBasis()),
                        "/v1/queries",
                        new PlaceQuery(code, permit),
                        PlacedQuery.class,
                        placed -> placed.code().equals(code))
                .about(message(inquiry, code)));
    }

    /** Whom and what it is about: the same case may ask for more, or for somebody else, later. */
    private static String message(FamilyInquiry inquiry, NetworkCode code) {
        return code.value() + inquiry.wanted().stream().sorted().toList();
    }

    /** The answer, that of before where it is still kept; empty while the provider has not answered. */
    Optional<AnswerBody> fetch(Exchange exchange, NetworkCode code) {
        var before = kept.find(exchange).flatMap(opening::open);
        if (before.isPresent()) {
            return before;
        }
        var number = Objects.requireNonNull(exchange.id().processingNumber());
        var state = line.read(new Call<>(
                exchange.caseNumber(),
                "FETCH_ANSWER",
                exchange.caseNumber() + ":FETCH_ANSWER:" + number,
                exchange.legalBasis(),
                "/v1/queries/" + number,
                null,
                QueryState.class,
                answer -> answer.about(code, number)));
        var answer = state.answer();
        if (answer == null) {
            return Optional.empty();
        }
        kept.keep(exchange, answer.message());
        return Optional.of(answer.body());
    }

    /** A page of the network's own record of our exchanges in a month (番号法第23条), from 0. */
    ExchangeList list(YearMonth month, int page) {
        return line.read(new Call<>(
                (CaseNumber) null,
                "LIST_EXCHANGES",
                "LIST_EXCHANGES:" + month + ":" + page,
                settings.recordBasis(),
                "/v1/exchanges?month=" + month + "&page=" + page,
                null,
                ExchangeList.class,
                list -> list.month().equals(month.toString()) && list.page() == page));
    }
}
