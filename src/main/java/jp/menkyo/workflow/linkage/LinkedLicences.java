package jp.menkyo.workflow.linkage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.gateway.batch.BatchSource;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.person.Sex;
import jp.menkyo.workflow.identitycheck.InquiryBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody whose licence is in force and linked, for inquiries by file. The roster holds no address, and of old rows neither the
 * whole birth date nor always the sex: what is not known is not compared.
 */
@Component
class LinkedLicences implements BatchSource {

    private final Registry registry;
    private final InquiryBasis basis;
    private final Clock clock;

    LinkedLicences(Registry registry, InquiryBasis basis, Clock clock) {
        this.registry = registry;
        this.basis = basis;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "LINKED_LICENCES";
    }

    @Override
    public String label() {
        return "紐付済みの免許の全員";
    }

    @Override
    @Transactional(readOnly = true)
    public String legalBasis() {
        return basis.periodic(LocalDate.now(clock));
    }

    @Override
    public List<Subject> after(@Nullable String last, int limit) {
        long after = last == null ? 0 : LicenceNumber.parse(last).running();
        return registry.linkedAfter(after, limit).stream()
                .map(linked -> new Subject(linked.number().code(), linked.token()))
                .toList();
    }

    @Override
    public Map<String, Claim> claims(Collection<String> subjects) {
        var numbers = subjects.stream().map(LicenceNumber::parse).toList();
        return registry.all(numbers).stream()
                .filter(Licence::linked)
                .collect(Collectors.toMap(licence -> licence.number().code(), LinkedLicences::claim));
    }

    private static Claim claim(Licence licence) {
        var holder = licence.items().holder();
        var birthDate = holder.birthDate();
        return new Claim(
                holder.name(),
                holder.kana(),
                birthDate.precision() == BirthDate.Precision.DAY ? birthDate.date() : null,
                holder.sex() == Sex.UNKNOWN ? null : holder.sex(),
                null);
    }
}
