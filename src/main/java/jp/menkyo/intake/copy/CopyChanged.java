package jp.menkyo.intake.copy;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** A copy at the portal is deleted, or overdue, or somebody asked for it once more. */
record CopyChanged(String action, CaseNumber caseNumber, String subject, String reason) implements DomainEvent {}
