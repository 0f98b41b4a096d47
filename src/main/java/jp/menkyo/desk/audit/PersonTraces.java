package jp.menkyo.desk.audit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.audit.search.AuditQuery.QueryRefused;
import jp.menkyo.casefile.claim.LicenceClaims;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import org.springframework.stereotype.Component;

/** Under which ids the trail knows a person: the licence, and the cases about it. Her name is not read. */
@Component
class PersonTraces {

    private final Registry registry;
    private final LicenceClaims claims;

    PersonTraces(Registry registry, LicenceClaims claims) {
        this.registry = registry;
        this.claims = claims;
    }

    record Traced(Set<String> subjects, Set<String> cases) {

        static final Traced NONE = new Traced(Set.of(), Set.of());
    }

    /**
     * @param named 保有者ID or licence number
     * @throws QueryRefused when it leads to nobody
     */
    Traced of(String named) {
        var licence = holder(named)
                .map(Licence::number)
                .or(() -> number(named))
                .orElseThrow(() -> new QueryRefused("この保有者ID・登録番号の人は見つかりません。人の画面のアドレスにあるIDか、登録番号（例：13-123）を入力してください。"));
        var registering = registry.history(licence).stream().map(Licence.Entry::caseNumber);
        var cases = Stream.concat(claims.casesOf(licence).stream(), registering)
                .map(CaseNumber::value)
                .collect(Collectors.toSet());
        return new Traced(Set.of(licence.code()), cases);
    }

    private Optional<Licence> holder(String named) {
        try {
            return registry.ofHolder(new Holder.Id(named));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<LicenceNumber> number(String named) {
        try {
            return Optional.of(LicenceNumber.parse(named));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
