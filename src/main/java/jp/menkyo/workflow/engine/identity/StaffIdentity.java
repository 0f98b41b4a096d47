package jp.menkyo.workflow.engine.identity;

import java.util.Arrays;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/** Officers as engine users, roles as engine groups, for the length of one engine command. Passwords are never checked here. */
class StaffIdentity implements ReadOnlyIdentityProvider {

    private final StaffDirectory directory;

    StaffIdentity(StaffDirectory directory) {
        this.directory = directory;
    }

    static User user(StaffMember member) {
        var user = new UserEntity(member.username());
        user.setFirstName(member.name());
        user.setLastName("");
        return user;
    }

    static Group group(Role role) {
        var group = new GroupEntity(role.code());
        group.setName(role.label());
        group.setType("ROLE");
        return group;
    }

    @Override
    public @Nullable User findUserById(String userId) {
        return directory.find(userId).map(StaffIdentity::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new StaffUserQuery(directory, executor());
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new StaffUserQuery(directory, null);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("users are not searched with SQL");
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String groupId) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(groupId))
                .map(StaffIdentity::group)
                .findFirst()
                .orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new StaffGroupQuery(directory, executor());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new StaffGroupQuery(directory, null);
    }

    @Override
    public @Nullable Tenant findTenantById(String tenantId) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants(executor());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants(null);
    }

    @Override
    public void flush() {
        // nothing is ever changed through this session
    }

    @Override
    public void close() {
        // nothing is held open
    }

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }
}
