package jp.menkyo.registry.likeness;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.LicenceNumber;
import org.jspecify.annotations.Nullable;

/** An examiner decided whether two licences belong to one person. */
public record LikenessJudged(LicenceNumber licence, LicenceNumber other, Verdict.Kind kind) implements DomainEvent {

    @Override
    public String action() {
        return "LIKENESS_JUDGED";
    }

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String subject() {
        return licence.code() + "+" + other.code();
    }

    @Override
    public String reason() {
        return kind.name();
    }
}
