package jp.menkyo.gateway.infonet;

import java.util.Optional;
import jp.menkyo.gateway.FamilyRegister;
import jp.menkyo.gateway.infonet.NetworkMessages.AskPermit;
import jp.menkyo.gateway.infonet.NetworkMessages.Permit;
import jp.menkyo.gateway.infonet.NetworkMessages.PlaceQuery;
import jp.menkyo.gateway.infonet.NetworkMessages.PlacedQuery;
import jp.menkyo.gateway.infonet.NetworkMessages.QueryState;
import jp.menkyo.gateway.juki.JukiNet;
import jp.menkyo.gateway.line.Call;
import jp.menkyo.gateway.line.Line;
import jp.menkyo.gateway.line.Lines;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import org.springframework.stereotype.Component;

/**
 * Asks for the family register in four steps: the person's code, acquired once; a permit (提供許可証) for this person and this
 * kind of data; the query; and, as often as it takes, the answer. Every step may be repeated.
 */
@Component
class FamilyRegisterNetwork implements FamilyRegister {

    private final Line line;
    private final JukiNet juki;
    private final NetworkRecords records;

    FamilyRegisterNetwork(Lines lines, InfonetSettings settings, JukiNet juki, NetworkRecords records) {
        this.line = lines.open("infonet", settings.line());
        this.juki = juki;
        this.records = records;
    }

    @Override
    public Request request(FamilyInquiry inquiry) {
        var code = code(inquiry.caseNumber(), inquiry.token(), inquiry.legalBasis());
        var permit = permit(inquiry, code).permit();
        if (permit == null) {
            return new Request(false, null);
        }
        var placed = line.send(Call.post(
                        inquiry.caseNumber(),
                        new Call.Purpose("PLACE_QUERY", inquiry.legalBasis()),
                        "/v1/queries",
                        new PlaceQuery(code, permit),
                        PlacedQuery.class,
                        answer -> answer.code().equals(code))
                .about(question(inquiry, code)));
        records.keepQuery(
                placed.processingNumber(),
                inquiry.caseNumber(),
                new NetworkRecords.Query(code, inquiry.legalBasis(), inquiry.wanted()));
        return new Request(true, placed.processingNumber());
    }

    private String code(CaseNumber caseNumber, NumberToken token, String legalBasis) {
        return records.code(token).orElseGet(() -> {
            var code = juki.networkCode(caseNumber, token, legalBasis);
            records.keepCode(token, code);
            return code;
        });
    }

    private Permit permit(FamilyInquiry inquiry, String code) {
        return line.send(Call.post(
                        inquiry.caseNumber(),
                        new Call.Purpose("ASK_PERMIT", inquiry.legalBasis()),
                        "/v1/permits",
                        new AskPermit(code, inquiry.wanted(), inquiry.legalBasis()),
                        Permit.class,
                        answer -> answer.code().equals(code))
                .about(question(inquiry, code)));
    }

    /** Whom and what the inquiry is about: the same case may ask for more, or for somebody else, later. */
    private static String question(FamilyInquiry inquiry, String code) {
        return code + inquiry.wanted().stream().sorted().toList();
    }

    @Override
    public Optional<FamilyAnswer> poll(CaseNumber caseNumber, String processingNumber) {
        var query = records.query(caseNumber, processingNumber)
                .orElseThrow(() -> new IllegalArgumentException("the case has no query of this number"));
        var state = line.read(new Call<>(
                caseNumber,
                "FETCH_ANSWER",
                caseNumber + ":FETCH_ANSWER:" + processingNumber,
                query.legalBasis(),
                "/v1/queries/" + processingNumber,
                null,
                QueryState.class,
                answer -> answer.code().equals(query.code())
                        && answer.processingNumber().equals(processingNumber)));
        return Optional.ofNullable(state.answer(query.wanted()));
    }
}
