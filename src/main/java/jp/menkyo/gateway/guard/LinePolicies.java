package jp.menkyo.gateway.guard;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Reads the policy of each gateway from the settings. */
@Component
public class LinePolicies {

    private static final String PREFIX = "menkyo.gateway.";

    private final Binder settings;

    public LinePolicies(Environment environment) {
        this.settings = Binder.get(environment);
    }

    public LinePolicy of(String gateway) {
        return settings.bindOrCreate(PREFIX + gateway, LinePolicy.class);
    }
}
