package jp.menkyo.workflow.revealreview;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A week's review was opened or closed, or a reveal in it was looked at. */
record RevealReviewed(
        String action,
        @Nullable CaseNumber caseNumber,
        String subject,
        @Nullable String reason) implements DomainEvent {}
