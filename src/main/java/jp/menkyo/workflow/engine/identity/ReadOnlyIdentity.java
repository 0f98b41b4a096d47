package jp.menkyo.workflow.engine.identity;

import jp.menkyo.staff.StaffDirectory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/**
 * Gives the engine our officers as its users. Because nothing can be written through it, the engine's own set-up page and user
 * administration are closed as well.
 */
@Component
class ReadOnlyIdentity extends AbstractProcessEnginePlugin implements SessionFactory {

    private final StaffDirectory directory;

    ReadOnlyIdentity(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityProviderSessionFactory(this);
    }

    @Override
    public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return new StaffIdentity(directory);
    }
}
