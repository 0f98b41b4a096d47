package jp.menkyo.mynumber.reveal.brake;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The switch was moved, or somebody asked for it. */
record SwitchMoved(SwitchEvent.Action move) implements DomainEvent {

    @Override
    public String action() {
        return "REVEALS_" + move.name();
    }

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }
}
