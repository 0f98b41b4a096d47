package jp.menkyo.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/** The engine runs every call through one of two chains of interceptors; a guard must stand at the head of both. */
public final class CommandChain {

    private CommandChain() {}

    /** Puts a guard of its own into each chain. */
    public static void guard(ProcessEngineConfigurationImpl engine, Supplier<CommandInterceptor> guard) {
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), guard.get()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), guard.get()));
    }

    private static List<CommandInterceptor> with(@Nullable List<CommandInterceptor> before, CommandInterceptor guard) {
        var chain = before == null ? new ArrayList<CommandInterceptor>() : new ArrayList<>(before);
        chain.add(guard);
        return chain;
    }
}
