package jp.menkyo.casefile;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Something was added to a case or its state changed; {@code reason} is a code. */
public record CaseChanged(
        String action, CaseNumber caseNumber, @Nullable String reason) implements DomainEvent {}
