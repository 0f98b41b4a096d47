package jp.menkyo.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Starts one Chromium at the first need and ends it after the last test; the officers stay from class to class, and after
 * every test their browsers keep nothing.
 */
final class OfficersExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(OfficersExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Officers.class;
    }

    @Override
    public Officers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(HERE);
        var chromium = store.getOrComputeIfAbsent(Chromium.class);
        return store.getOrComputeIfAbsent(
                Officers.class, first -> new Officers(chromium.browser(), address(context)), Officers.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var officers = context.getRoot().getStore(HERE).get(Officers.class, Officers.class);
        if (officers != null) {
            officers.leaveNothingBehind();
        }
    }

    private static String address(ExtensionContext context) {
        var environment = SpringExtension.getApplicationContext(context).getEnvironment();
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }
}
