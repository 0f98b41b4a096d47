package jp.menkyo.mynumber.reveal;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/**
 * An officer looked at a number, or is about to.
 *
 * @param subject the reveal or comparison, an id of our own
 * @param reason code of the purpose, or what a comparison showed
 */
record NumberLooked(String action, CaseNumber caseNumber, String subject, String reason) implements DomainEvent {}
