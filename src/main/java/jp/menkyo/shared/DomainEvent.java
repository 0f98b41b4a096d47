package jp.menkyo.shared;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened and that the audit trail must remember. Events carry ids and codes only, never personal data;
 * listeners run in the same transaction, so an act and its record commit together or not at all.
 */
public interface DomainEvent {

    /** What happened, a stable upper-case code such as {@code LICENCE_REGISTERED}. */
    String action();

    /** The case it happened in, or null when it belongs to none. */
    @Nullable
    CaseNumber caseNumber();

    /** What it happened to, as an id that means nothing outside, or null. */
    default @Nullable String subject() {
        return null;
    }

    /** Why, as a code or a reason an officer gave; null where the act explains itself. */
    default @Nullable String reason() {
        return null;
    }
}
