package jp.menkyo.workflow.engine.guard;

import java.util.Map;
import jp.menkyo.audit.AuditTrail;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbBulkOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;

/**
 * The one gate through which the engine writes: variables, business keys, comments, tasks, attachments, jobs and history alike.
 * It refuses a My Number before any statement is built, so that no message and no log can repeat it.
 */
class GuardedEntities extends DbEntityManager {

    private final NumberWall wall;
    private final AuditTrail audit;

    GuardedEntities(IdGenerator ids, PersistenceSession session, NumberWall wall, AuditTrail audit) {
        super(ids, session);
        this.wall = wall;
        this.audit = audit;
    }

    @Override
    protected void performEntityOperation(CachedDbEntity cached, DbOperationType type) {
        if (type != DbOperationType.DELETE && wall.stops(cached.getEntity())) {
            refuse(cached.getEntity().getClass());
        }
        super.performEntityOperation(cached, type);
    }

    @Override
    protected DbBulkOperation performBulkOperation(
            Class<? extends DbEntity> entity, String statement, Object parameter, DbOperationType type) {
        check(entity, parameter, type);
        return super.performBulkOperation(entity, statement, parameter, type);
    }

    @Override
    protected DbBulkOperation performBulkOperationPreserveOrder(
            Class<? extends DbEntity> entity, String statement, Object parameter, DbOperationType type) {
        check(entity, parameter, type);
        return super.performBulkOperationPreserveOrder(entity, statement, parameter, type);
    }

    private void check(Class<?> entity, Object parameter, DbOperationType type) {
        boolean holds = parameter instanceof Map<?, ?> values
                ? values.values().stream().anyMatch(NumberWall::holds)
                : NumberWall.holds(parameter);
        if (type == DbOperationType.UPDATE_BULK && holds) {
            refuse(entity);
        }
    }

    private void refuse(Class<?> entity) {
        audit.refused("NUMBER_IN_ENGINE", null, null, entity.getSimpleName());
        throw new NumberInEngine();
    }
}
