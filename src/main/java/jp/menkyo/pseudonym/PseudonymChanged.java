package jp.menkyo.pseudonym;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A name was given, replaced or ended.
 *
 * @param subject id of its row; never the name
 */
record PseudonymChanged(String action, String subject, String reason) implements DomainEvent {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }
}
