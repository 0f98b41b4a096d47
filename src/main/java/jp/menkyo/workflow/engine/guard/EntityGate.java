package jp.menkyo.workflow.engine.guard;

import jp.menkyo.audit.AuditTrail;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Gives every engine command {@link GuardedEntities} to write through. */
class EntityGate implements SessionFactory {

    private final ProcessEngineConfigurationImpl engine;
    private final AuditTrail audit;
    private final NumberWall wall = new NumberWall();

    EntityGate(ProcessEngineConfigurationImpl engine, AuditTrail audit) {
        this.engine = engine;
        this.audit = audit;
    }

    @Override
    public Class<?> getSessionType() {
        return DbEntityManager.class;
    }

    @Override
    public Session openSession() {
        var session = Context.getCommandContext().getSession(PersistenceSession.class);
        return new GuardedEntities(engine.getIdGenerator(), session, wall, audit);
    }
}
