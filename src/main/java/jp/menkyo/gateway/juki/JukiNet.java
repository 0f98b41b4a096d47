package jp.menkyo.gateway.juki;

import java.util.Optional;
import java.util.Set;
import jp.menkyo.gateway.ResidentRegistry;
import jp.menkyo.gateway.juki.JukiMessages.AcquireCode;
import jp.menkyo.gateway.juki.JukiMessages.AcquiredCode;
import jp.menkyo.gateway.juki.JukiMessages.FindResident;
import jp.menkyo.gateway.juki.JukiMessages.FoundResident;
import jp.menkyo.gateway.line.Call;
import jp.menkyo.gateway.line.Line;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import org.springframework.stereotype.Component;

/** Asks Juki-net by number, which the vault lends for the time of the call, and compares what it holds with the claim. */
@Component
public class JukiNet implements ResidentRegistry {

    private final Line line;
    private final Vault vault;

    JukiNet(JukiLine line, Vault vault) {
        this.line = line.line();
        this.vault = vault;
    }

    @Override
    public ResidentAnswer inquire(ResidentInquiry inquiry) {
        var token = inquiry.token();
        var purpose = new Call.Purpose("FIND_RESIDENT", inquiry.legalBasis());
        var found = vault.lend(
                token,
                inquiry.legalBasis(),
                number -> line.read(Call.post(
                        inquiry.caseNumber(),
                        purpose,
                        "/v1/residents",
                        new FindResident(number),
                        FoundResident.class,
                        answer -> answer.myNumber() == null || vault.matches(token, answer.myNumber()))));
        var person = found.person();
        return person == null
                ? new ResidentAnswer(found.status().withoutPerson(), Set.of(), null)
                : Comparison.of(inquiry.claim(), person.resident());
    }

    /**
     * The code (機関別符号) under which the information network knows the person; the network itself never sees a number, so
     * Juki-net hands the code out. Empty while the network is still making it.
     *
     * @throws jp.menkyo.gateway.GatewayUnavailable when there is no usable answer now
     */
    public Optional<String> networkCode(CaseNumber caseNumber, NumberToken token, String legalBasis) {
        var purpose = new Call.Purpose("ACQUIRE_CODE", legalBasis);
        return vault.lend(
                token,
                legalBasis,
                number -> Optional.ofNullable(line.send(Call.post(
                                        caseNumber,
                                        purpose,
                                        "/v1/codes",
                                        new AcquireCode(token.value(), number),
                                        AcquiredCode.class,
                                        answer -> answer.subject().equals(token.value()))
                                .about(token.value()))
                        .code()));
    }
}
