package jp.menkyo.workflow.engine.access;

import java.util.Collection;
import jp.menkyo.staff.Role;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** Rights of roles in the engine, given once. */
final class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void give(Collection<Role> roles, Resource resource, String id, Permission... permissions) {
        roles.forEach(role -> give(role, resource, id, permissions));
    }

    void give(Role role, Resource resource, String id, Permission... permissions) {
        boolean given = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(role.code())
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (!given) {
            var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(role.code());
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.setPermissions(permissions);
            authorizations.saveAuthorization(grant);
        }
    }
}
