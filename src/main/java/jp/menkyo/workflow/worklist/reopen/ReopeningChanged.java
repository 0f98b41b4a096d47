package jp.menkyo.workflow.worklist.reopen;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody asked to take up finished work again, or was answered; what was said stays with the request. */
record ReopeningChanged(
        String action,
        CaseNumber caseNumber,
        String subject,
        @Nullable String reason) implements DomainEvent {}
