package jp.menkyo.workflow.engine.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.EnumSet;
import java.util.Set;
import jp.menkyo.staff.Role;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * The least that lets the Tasklist work: roles with tasks may open it and read the shared filters. Tasks themselves become
 * visible to their candidate group and assignee alone, one by one, by the engine's own grants; process data to nobody but the
 * administrator of the system, who watches and retries in the Cockpit.
 */
@Component
class TasklistAccess extends AbstractProcessEnginePlugin {

    private static final Set<Role> WITHOUT_TASKS = EnumSet.of(Role.AUDITOR, Role.SYSTEM_ADMIN);

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setDefaultUserPermissionForTask(Permissions.TASK_WORK);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var grants = new Grants(engine.getAuthorizationService());
        var workers = EnumSet.allOf(Role.class);
        workers.removeAll(WITHOUT_TASKS);
        grants.give(workers, APPLICATION, "tasklist", ACCESS);
        new SharedFilters(engine).ensure().forEach(filter -> grants.give(workers, FILTER, filter, READ));
        grants.give(Role.MANAGER, TASK, ANY, READ);
        watchers(grants);
    }

    private static void watchers(Grants grants) {
        grants.give(Role.SYSTEM_ADMIN, APPLICATION, "cockpit", ACCESS);
        grants.give(
                Role.SYSTEM_ADMIN,
                PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        grants.give(Role.SYSTEM_ADMIN, DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
    }
}
