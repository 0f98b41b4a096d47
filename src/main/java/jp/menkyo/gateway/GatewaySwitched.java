package jp.menkyo.gateway;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A person took a gateway out of use or back. */
public record GatewaySwitched(String gateway, boolean stopped) implements DomainEvent {

    @Override
    public String action() {
        return stopped ? "GATEWAY_STOPPED" : "GATEWAY_REOPENED";
    }

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String subject() {
        return gateway;
    }

    @Override
    public String reason() {
        return stopped ? "MAINTENANCE" : "BY_HAND";
    }
}
